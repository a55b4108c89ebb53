import { defined } from '#lib/defined.ts';
import { withoutCitations } from '#wiki/prose.ts';
import type { AwardData, OfFilm } from '#wiki/shared-data.ts';
import { citationsOf, linkOf, proseOf } from '../page-parts.ts';
import type { Award } from '../schemas/award.ts';
import type { SiteIndex } from '../site-index.ts';

/** Returns the anchor of an award on the film's page. */
function awardAnchor(id: string): string {
  return `award--${id}`;
}

/** Returns awards as the film's page shows them. */
export function awardData(index: SiteIndex, awards: readonly Award[]): AwardData[] {
  return awards.map((award) => {
    const { id, body, edition, category, original, people, who, date, note, sources } = award;
    return {
      anchor: awardAnchor(id),
      body,
      ...defined({ edition }),
      text: category,
      ...defined({ original, people: people?.map((person) => linkOf(index, 'people', person)), who }),
      result: resultOf(award),
      ...defined({ day: date, note: note && withoutCitations(proseOf(index, note)) }),
      citations: citationsOf(index, sources),
    };
  });
}

/** The schema requires one of the two. */
function resultOf({ result, otherResult = '' }: Award): AwardData['result'] {
  return result ?? { other: otherResult };
}

/** Returns what a person won or was nominated for with the film, or undefined if there is nothing. */
export function awardsOfPerson(index: SiteIndex, person: string): OfFilm<AwardData>[] | undefined {
  const awards = [...index.content.entities.film.values()].flatMap((film) =>
    awardData(
      index,
      film.awards.filter(({ people }) => people?.includes(person)),
    ).map((award) => ({ page: { ...linkOf(index, 'film', film.id), hash: `#${award.anchor}` }, ...award })),
  );
  return awards.length === 0 ? undefined : awards;
}
