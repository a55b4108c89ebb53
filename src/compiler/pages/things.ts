import type { ThingPage } from '#wiki/page-data.ts';
import { breadcrumbs, pageContext } from '../page-context.ts';
import type { Motif } from '../schemas/motif.ts';
import type { Place } from '../schemas/place.ts';
import { entityLinksIn } from '../prose-parser.ts';
import { parsed } from '../resolve-prose.ts';
import type { SiteIndex } from '../site-index.ts';
import { appearancesIn, articleParts } from './article.ts';

/** A place's page, with the scenes that happen there. */
export function placePage(index: SiteIndex, place: Place): ThingPage {
  const context = pageContext(index);
  return {
    kind: 'place',
    ...articleParts(context, 'places', place),
    breadcrumbs: breadcrumbs(),
    appearances: appearancesIn(index, (event) => event.place === place.id),
    references: context.references(),
  };
}

/** A motif's page, with the scenes whose text links to it. */
export function motifPage(index: SiteIndex, motif: Motif): ThingPage {
  const context = pageContext(index);
  const speaksOfIt = (text: string) =>
    entityLinksIn(parsed(text).nodes).some(({ collection, id }) => collection === 'motifs' && id === motif.id);
  return {
    kind: 'motif',
    ...articleParts(context, 'motifs', motif),
    breadcrumbs: breadcrumbs(),
    appearances: appearancesIn(index, ({ body }) =>
      body.some(({ paragraphs }) => paragraphs.some(({ text }) => speaksOfIt(text))),
    ),
    references: context.references(),
  };
}
