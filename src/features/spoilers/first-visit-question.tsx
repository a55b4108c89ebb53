import './first-visit-question.css';
import { Button } from '#ui/button.tsx';
import { useReader } from '#entities/reader-context.ts';
import { messages } from '#messages/messages.ts';
import { premise } from '#wiki/part.ts';
import { PlaceMarker } from './place-marker.tsx';
import { watchedPanelId } from './watched-panel.tsx';

/**
 * Renders "Have you seen the film?", answered with one tap. Every prerendered page contains it; for a reader who has
 * answered, a style hides it before the first paint.
 */
export function FirstVisitQuestion() {
  const { part, answered, settings, site } = useReader();
  if (answered) return null;
  const question = messages.question;
  return (
    <section className="first-visit" aria-label={question.label}>
      <PlaceMarker className="first-visit-marker" part={part} />
      <h2 className="first-visit-title">{question.title}</h2>
      <p>{question.explain({ site: site.name })}</p>
      <div className="first-visit-answers">
        <Button tone="warm" onClick={() => settings.part.set(premise)}>
          {question.no}
        </Button>
        <Button popoverTarget={watchedPanelId}>{question.partly}</Button>
        <Button onClick={() => settings.part.set(site.lastPart)}>{question.yes}</Button>
      </div>
    </section>
  );
}
