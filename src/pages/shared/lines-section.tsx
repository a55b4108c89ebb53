import { LineList } from '#features/lines/line-list.tsx';
import { messages } from '#messages/messages.ts';
import type { LineData } from '#wiki/shared-data.ts';
import type { ArticleSection } from './article-section.ts';

/**
 * Returns the section of lines of dialogue, without the speaker or scene that the page is about; null if no source quotes
 * one.
 */
export function linesSection(
  lines: readonly LineData[] | undefined,
  without?: 'speakers' | 'scene',
): ArticleSection | null {
  if (!lines || lines.length === 0) return null;
  return {
    id: 'lines',
    heading: messages.lines.heading,
    beside: true,
    content: <LineList lines={lines} without={without} />,
  };
}
