import './plot-section.css';
import { messages } from '#messages/messages.ts';
import type { FilmPage } from '#wiki/page-data.ts';
import { DrawingView } from '#entities/drawing-view.tsx';
import { Paragraphs } from '#entities/prose-view.tsx';
import type { ArticleSection } from '#pages/shared/article-section.ts';

/** Returns the plot section by part of the film; null if this part may see nothing of it. */
export function plotSection(plot: FilmPage['plot']): ArticleSection | null {
  if (plot.length === 0) return null;
  return {
    id: 'plot',
    heading: messages.article.plot,
    content: plot.map(({ part, title, anchor, drawing, paragraphs }) => (
      <div key={part} className="plot-part layout-stack">
        <h3 id={anchor}>
          {title === undefined ? messages.part({ part }) : messages.article.plotPart({ part, title })}
        </h3>
        {drawing && <DrawingView drawing={drawing} lazy />}
        <Paragraphs paragraphs={paragraphs} />
      </div>
    )),
  };
}
