import './gate-question.css';
import { Link } from 'react-router';
import { useReader } from '#entities/reader-context.ts';
import { isPlainClick } from '#lib/plain-click.ts';
import { messages } from '#messages/messages.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { pageAddress, type PagePath } from '#wiki/addresses.ts';
import { PlaceMarker } from './place-marker.tsx';

/**
 * Renders the question that readers must answer before the whole story is shown, unless they have said that they
 * watched the film. It is in every document of the whole story, for readers without scripts too; the head script shows
 * it, and answers its buttons until the app runs (`data-opens`).
 */
export function GateQuestion({ twin, onBack }: { twin: PagePath; onBack: () => void }) {
  const { part, settings, site } = useReader();
  const gate = messages.gate;
  return (
    <section className="gate layout-wrap" aria-labelledby="gate-title">
      <PlaceMarker className="gate-marker" part={part} />
      <h1 id="gate-title" className="gate-title">
        {gate.title}
      </h1>
      <p>{gate.explain}</p>
      <div className="gate-answers">
        <Link
          discover="none"
          className={buttonClass('warm')}
          to={pageAddress(twin, 'careful')}
          onClick={(event) => {
            if (!isPlainClick(event)) return;
            event.preventDefault();
            onBack();
          }}
        >
          {gate.back}
        </Link>
        <Button data-opens="for-good" onClick={() => settings.part.set(site.lastPart)}>
          {gate.open}
        </Button>
        <Button data-opens="once" onClick={() => settings.gate.set(true)}>
          {gate.once}
        </Button>
      </div>
    </section>
  );
}
