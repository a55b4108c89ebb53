import type { CardData, EntryData } from '../shared-data.ts';
import type { PageBase } from './base.ts';
import type { WorkType } from './works.ts';

/** The groups of lists; `all` is the only group of a list without groups. */
export type ThingGroup = 'all' | 'cast' | 'crew' | 'object' | 'ritual' | 'theme' | WorkType;

export interface ThingListBase extends PageBase {
  /** Groups that are not empty. */
  groups: { id: ThingGroup; cards: CardData[]; entries: EntryData[] }[];
}
