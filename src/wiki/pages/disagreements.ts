import type { AnyLinkData, ClaimData, NameData } from '../shared-data.ts';
import type { PageBase } from './base.ts';

/** How sources spell the names of something: the preferred name first. */
export interface SpelledData {
  page: AnyLinkData;
  names: NameData[];
}

export interface DisagreementsPage extends PageBase {
  kind: 'disagreements';
  disagreements: { page: AnyLinkData; claim: ClaimData }[];
  /** Names that sources spell differently, which is no disagreement. With several pages, each has some of them. */
  spellings?: {
    /** Their number on all pages. */
    all: number;
    entries: SpelledData[];
  };
}
