import type { Prose } from '../prose.ts';
import type { PageLinkData } from '../shared-data.ts';
import type { ArticleBase } from './base.ts';
import type { ThingListBase } from './thing-list.ts';

/** The relation of another work to the film. */
export type WorkType = 'remake' | 'sequel' | 'compared' | 'beside';

export interface WorkListPage extends ThingListBase {
  kind: 'works';
}

export interface WorkPage extends ArticleBase {
  kind: 'work';
  type: WorkType;
  year?: number;
  /** Comparisons of the two in reviews. */
  comparisons: { page: PageLinkData; reviewer: string; text: Prose; citations: number[] }[];
}
