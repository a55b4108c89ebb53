import type { Prose } from '../prose.ts';
import type { ClaimValueData, PageLinkData } from '../shared-data.ts';
import type { ArticleBase, PageBase } from './base.ts';
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

/** What a version says in a row of the table of versions: the leading values of one of its claims. */
export interface VersionCell {
  /** The id of the claim. */
  claim: string;
  values: ClaimValueData[];
  /** Sources disagree on it. */
  differs?: true;
}

/** The film, its remakes and its sequels side by side. */
export interface VersionsPage extends PageBase {
  kind: 'versions';
  /** Those of which at least one version says something. */
  rows: { id: string; label: string }[];
  /** The film first. Each has a cell for every row; null if nothing is known. */
  versions: { page: PageLinkData; cells: (VersionCell | null)[] }[];
}
