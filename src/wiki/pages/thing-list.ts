import type { CardData, EntryData } from '../shared-data.ts';
import type { PageBase } from './base.ts';
import type { WorkType } from './works.ts';

/** What divides the lists of things; `all` is the one group of a list that is not divided. */
export type ThingGroup = 'all' | 'cast' | 'crew' | 'object' | 'ritual' | 'theme' | WorkType;

export interface ThingListBase extends PageBase {
  /** Groups that have something to show. */
  groups: { id: ThingGroup; cards: CardData[]; entries: EntryData[] }[];
}
