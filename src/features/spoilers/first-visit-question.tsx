import './first-visit-question.css';
import { messages } from '#wiki/messages.ts';
import { premise } from '#wiki/part.ts';
import { useReader } from './reader-context.ts';
import { watchedPanelId } from './watched-panel.tsx';

/**
 * "Have you seen the film?", in the page and in one tap. It is part of every prerendered page; where the reader has
 * answered, a style hides it before anything is painted.
 */
export function FirstVisitQuestion() {
  const { state, reader, site } = useReader();
  if (state.answered) return null;
  const { question } = messages;
  return (
    <section className="first-visit" aria-label={question.label}>
      <h2 className="first-visit-title">{question.title}</h2>
      <p>{question.explain(site.name)}</p>
      <div className="first-visit-answers">
        <button type="button" className="button button-warm" onClick={() => reader.setPart(premise)}>
          {question.no}
        </button>
        <button type="button" className="button" popoverTarget={watchedPanelId}>
          {question.partly}
        </button>
        <button type="button" className="button" onClick={() => reader.setPart(site.lastPart)}>
          {question.yes}
        </button>
      </div>
    </section>
  );
}
