import type { CompanionData } from '../shared-data.ts';
import type { ThingBase } from './base.ts';
import type { ThingListBase } from './thing-list.ts';

export interface PlaceListPage extends ThingListBase {
  kind: 'places';
}

export interface PlacePage extends ThingBase {
  kind: 'place';
  /** The characters of the scenes that happen there, most scenes first. */
  companions: CompanionData[];
}
