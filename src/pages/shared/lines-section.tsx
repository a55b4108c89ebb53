import { LineList } from '#features/lines/line-list.tsx';
import { messages } from '#messages/messages.ts';
import type { LineData, OfFilm } from '#wiki/shared-data.ts';
import type { ArticleSection } from './article-section.ts';

/**
 * Returns the section of lines of dialogue on the page of their speaker or scene, which is not repeated with each; null
 * if no source quotes one.
 */
export function linesSection(
  lines: readonly OfFilm<LineData>[] | undefined,
  without: 'speakers' | 'scene',
): ArticleSection | null {
  if (!lines) return null;
  return {
    id: 'lines',
    heading: messages.lines.heading,
    content: <LineList lines={lines} without={without} />,
  };
}
