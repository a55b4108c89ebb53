import { messages } from '#messages/messages.ts';
import type { MotifListPage, MotifPage, PlaceListPage, PlacePage } from '#wiki/page-data.ts';
import type { Draft } from '../citations.ts';
import { breadcrumbs, headOf } from '../page-parts.ts';
import { entityLinksIn } from '../prose-parser.ts';
import type { Markdown } from '../schemas/fields.ts';
import type { Event } from '../schemas/event.ts';
import type { Motif } from '../schemas/motif.ts';
import type { Place } from '../schemas/place.ts';
import type { SiteIndex } from '../site-index.ts';
import { articleInScenes } from './article.ts';
import { charactersInOrder } from './characters.ts';
import { companionViews } from '../views/thing-views.ts';
import { thingGroups } from './entries.ts';

/** All places that the part knows. */
export function placeListPage(index: SiteIndex): Draft<PlaceListPage> {
  const groups = thingGroups(index, 'places', [{ id: 'all', things: [...index.content.entities.places.values()] }]);
  return {
    ...headOf('places'),
    groups,
  };
}

/** All motifs that the part knows, by what they are. */
export function motifListPage(index: SiteIndex): Draft<MotifListPage> {
  const motifs = [...index.content.entities.motifs.values()];
  const types = ['object', 'ritual', 'theme'] as const;
  return {
    ...headOf('motifs'),
    groups: thingGroups(
      index,
      'motifs',
      types.map((id) => ({
        id,
        label: messages.motifTypes[id],
        things: motifs.filter(({ type }) => type === id),
      })),
    ),
  };
}

/** A place's page, with the scenes that happen there. */
export function placePage(index: SiteIndex, place: Place): Draft<PlacePage> {
  const isThere = (event: Event) => event.place === place.id;
  return {
    kind: 'place',
    ...articleInScenes(index, 'places', place, isThere),
    breadcrumbs: breadcrumbs('places'),
    companions: companionViews(index, charactersInOrder(index), isThere),
  };
}

/** A motif's page, with the scenes whose text links to it. */
export function motifPage(index: SiteIndex, motif: Motif): Draft<MotifPage> {
  const speaksOfIt = ({ nodes }: Markdown) =>
    entityLinksIn(nodes).some(({ collection, id }) => collection === 'motifs' && id === motif.id);
  return {
    kind: 'motif',
    ...articleInScenes(index, 'motifs', motif, ({ body }) =>
      body.some(({ paragraphs }) => paragraphs.some(({ text }) => speaksOfIt(text))),
    ),
    breadcrumbs: breadcrumbs('motifs'),
  };
}
