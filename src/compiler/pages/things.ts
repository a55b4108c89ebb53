import { defined } from '#lib/defined.ts';
import type { MotifListPage, MotifPage, PlaceListPage, PlacePage } from '#wiki/page-data.ts';
import type { Draft } from '../citations.ts';
import { breadcrumbs, drawingData } from '../page-parts.ts';
import type { Motif } from '../schemas/motif.ts';
import type { Place } from '../schemas/place.ts';
import type { SiteIndex } from '../site-index.ts';
import { articleInScenes } from './article.ts';
import { scenesOf } from '../shared-data/scenes-of.ts';
import { companionData } from '../shared-data/thing-data.ts';
import { thingListPage } from './entries.ts';

/** Returns a page of the list of all places. */
export function placeListPage(index: SiteIndex, page: number): Draft<PlaceListPage> {
  return thingListPage(index, 'places', page);
}

/** Returns a page of the list of all motifs, by type. */
export function motifListPage(index: SiteIndex, page: number): Draft<MotifListPage> {
  return thingListPage(index, 'motifs', page);
}

/** Returns a place's page, with the scenes that happen there. */
export function placePage(index: SiteIndex, place: Place): Draft<PlacePage> {
  const scenes = scenesOf(index, 'places', place.id);
  return {
    kind: 'place',
    ...articleInScenes(index, 'places', place, scenes),
    ...defined({ drawing: drawingData(index, place.drawing) }),
    breadcrumbs: breadcrumbs('places'),
    companions: companionData(index, scenes),
  };
}

/** Returns a motif's page, with the scenes whose text links to it. */
export function motifPage(index: SiteIndex, motif: Motif): Draft<MotifPage> {
  return {
    kind: 'motif',
    ...articleInScenes(index, 'motifs', motif, scenesOf(index, 'motifs', motif.id)),
    ...defined({ drawing: drawingData(index, motif.drawing) }),
    breadcrumbs: breadcrumbs('motifs'),
  };
}
