import { defined } from '#lib/defined.ts';
import type { NarrativePartData } from '#wiki/timeline-charts.ts';
import type { Part } from '#wiki/part.ts';
import { fittingLines, letterWidth } from './name-lines.ts';

const maxTitleLines = 3;

/**
 * Returns the parts over the columns of the narrative chart: one for each run of scenes of the same part, since in story
 * order a part may come several times. A title that has no room over its run at the minimum width is left out.
 *
 * @param parts The part of each scene; undefined for one that is not yet shown.
 * @param options.titleOf Returns the title of a part.
 * @param options.x Returns where the column of a scene begins, in percent.
 * @param options.wide The minimum width of a column, in pixels.
 */
export function narrativeParts(
  parts: readonly (Part | undefined)[],
  { titleOf, x, wide }: Options,
): NarrativePartData[] {
  const starts = parts.flatMap((part, at) => (at === 0 || part !== parts[at - 1] ? [at] : []));
  return starts.flatMap((start, run) => {
    const part = parts[start];
    if (part === undefined) return [];
    const end = starts[run + 1] ?? parts.length;
    const letters = Math.floor(((end - start) * wide) / letterWidth);
    const title = titleOf(part);
    return [
      {
        part,
        from: x(start),
        to: x(end),
        ...defined({ title: title === undefined ? undefined : fittingLines(title, letters, maxTitleLines) }),
      },
    ];
  });
}

interface Options {
  titleOf: (part: Part) => string | undefined;
  x: (scene: number) => number;
  wide: number;
}
