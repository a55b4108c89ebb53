import { defined } from '#lib/defined.ts';
import { withoutCitations } from '#wiki/prose.ts';
import type { LineData, OfFilm } from '#wiki/shared-data.ts';
import { citationsOf, linkOf, proseOf } from '../page-parts.ts';
import type { Line } from '../schemas/line.ts';
import type { SiteIndex } from '../site-index.ts';

/** Returns lines as the film's page shows them. */
export function lineData(index: SiteIndex, lines: readonly Line[]): LineData[] {
  return lines.map(({ id, text, original, speakers, scene, note, sources }) => ({
    anchor: `line--${id}`,
    text,
    ...defined({ original }),
    speakers: speakers.map((speaker) => linkOf(index, 'characters', speaker)),
    ...defined({
      scene: scene === undefined ? undefined : linkOf(index, 'events', scene),
      note: note && withoutCitations(proseOf(index, note)),
    }),
    citations: citationsOf(index, sources),
  }));
}

/** Returns the lines of the film that match, such as those of a scene, or undefined if there are none. */
export function linesWhere(index: SiteIndex, matches: (line: Line) => boolean): OfFilm<LineData>[] | undefined {
  const lines = [...index.content.entities.film.values()].flatMap((film) =>
    lineData(index, film.lines.filter(matches)).map((line) => ({
      page: { ...linkOf(index, 'film', film.id), hash: `#${line.anchor}` },
      ...line,
    })),
  );
  return lines.length === 0 ? undefined : lines;
}
