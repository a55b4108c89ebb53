import type { MotifListPage, MotifPage, PlaceListPage, PlacePage } from '#wiki/page-data.ts';
import type { Draft } from '../citations.ts';
import { breadcrumbs, headOf } from '../page-parts.ts';
import type { Motif } from '../schemas/motif.ts';
import type { Place } from '../schemas/place.ts';
import type { SiteIndex } from '../site-index.ts';
import { articleInScenes } from './article.ts';
import { scenesOf } from '../shared-data/scenes-of.ts';
import { companionData } from '../shared-data/thing-data.ts';
import { thingGroups } from './entries.ts';

/** Returns the list of all places. */
export function placeListPage(index: SiteIndex): Draft<PlaceListPage> {
  const places = [...index.content.entities.places.values()];
  return { ...headOf('places'), groups: thingGroups(index, 'places', places, ['all'], () => 'all') };
}

/** Returns the list of all motifs, by type. */
export function motifListPage(index: SiteIndex): Draft<MotifListPage> {
  const motifs = [...index.content.entities.motifs.values()];
  return {
    ...headOf('motifs'),
    groups: thingGroups(index, 'motifs', motifs, ['object', 'ritual', 'theme'], ({ type }) => type),
  };
}

/** Returns a place's page, with the scenes that happen there. */
export function placePage(index: SiteIndex, place: Place): Draft<PlacePage> {
  const scenes = scenesOf(index, 'places', place.id);
  return {
    kind: 'place',
    ...articleInScenes(index, 'places', place, scenes),
    breadcrumbs: breadcrumbs('places'),
    companions: companionData(index, scenes),
  };
}

/** Returns a motif's page, with the scenes whose text links to it. */
export function motifPage(index: SiteIndex, motif: Motif): Draft<MotifPage> {
  return {
    kind: 'motif',
    ...articleInScenes(index, 'motifs', motif, scenesOf(index, 'motifs', motif.id)),
    breadcrumbs: breadcrumbs('motifs'),
  };
}
