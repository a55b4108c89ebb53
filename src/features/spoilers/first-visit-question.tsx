import './first-visit-question.css';
import { Button } from '#ui/button.tsx';
import { messages } from '#messages/messages.ts';
import { premise } from '#wiki/part.ts';
import { PlaceMarker } from './place-marker.tsx';
import { useReader } from './reader-context.ts';
import { watchedPanelId } from './watched-panel.tsx';

/**
 * Renders "Have you seen the film?", answered with one tap. Every prerendered page contains it; for a reader who has
 * answered, a style hides it before the first paint.
 */
export function FirstVisitQuestion() {
  const { state, reader, site } = useReader();
  if (state.answered) return null;
  const { question } = messages;
  return (
    <section className="first-visit" aria-label={question.label}>
      <PlaceMarker className="first-visit-marker" part={state.part} />
      <h2 className="first-visit-title">{question.title}</h2>
      <p>{question.explain({ site: site.name })}</p>
      <div className="first-visit-answers">
        <Button tone="warm" onClick={() => reader.setPart(premise)}>
          {question.no}
        </Button>
        <Button popoverTarget={watchedPanelId}>{question.partly}</Button>
        <Button onClick={() => reader.setPart(site.lastPart)}>{question.yes}</Button>
      </div>
    </section>
  );
}
