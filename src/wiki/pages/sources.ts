import type { AnyLinkData, BacklinkGroupData, CardData, SaidData, SectionData } from '../shared-data.ts';
import type { NamedBase, PageBase } from './base.ts';

/** The id of a kind of source of the content's vocabulary. */
export type SourceKind = string;

export interface SourceCardData extends CardData {
  sourceKind: SourceKind;
  reliability: 'A' | 'B' | 'C';
  /** How many statements of this part cite it, and on how many pages its text does. */
  statements: number;
  pages: number;
}

export interface SourceListPage extends PageBase {
  kind: 'sources';
  sources: SourceCardData[];
}

/** Something that a source says, and how it stands to the others. */
export interface StatementData {
  page: AnyLinkData;
  label: string;
  value: SaidData;
  /** `alone`: nobody else says it; `agrees`: another source does too; `differs`: another source says otherwise. */
  stance: 'alone' | 'agrees' | 'differs';
  locator?: string;
}

export interface SourcePage extends NamedBase {
  kind: 'source';
  sourceKind: SourceKind;
  language: string;
  date?: string;
  href?: string;
  reliability: { grade: 'A' | 'B' | 'C'; reason: string };
  sections: SectionData[];
  statements: StatementData[];
  /** Paragraphs that cite it, elsewhere in the wiki. */
  citedBy: BacklinkGroupData[];
}
