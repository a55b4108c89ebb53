import type { AnyLinkData, BacklinkGroupData, CardData, QualifiedValue, SectionData } from '../shared-data.ts';
import type { NamedBase, PageBase } from './base.ts';

/** The id of a kind of source in the content's vocabulary. */
export type SourceKind = string;

export interface SourceCardData extends CardData {
  sourceKind: SourceKind;
  reliability: 'A' | 'B' | 'C';
  /** Number of statements at this part that cite it, and of pages whose text does. */
  statements: number;
  pages: number;
}

export interface SourceListPage extends PageBase {
  kind: 'sources';
  sources: SourceCardData[];
}

/** A statement of a source, and how it relates to the other sources. */
export interface StatementData {
  page: AnyLinkData;
  label: string;
  value: QualifiedValue;
  /**
   * `alone`: no other source says it; `agrees`: another source says it too; `differs`: another source contradicts it.
   */
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
  /** The pages whose text cites it. */
  citedBy: BacklinkGroupData[];
}
