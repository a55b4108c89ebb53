import type { AnyLinkView, BacklinkGroupView, CardView, SaidView, SectionView } from '../views.ts';
import type { NamedBase, PageBase } from './base.ts';

/** The id of a kind of source of the content's vocabulary. */
export type SourceKind = string;

export interface SourceCardView extends CardView {
  sourceKind: SourceKind;
  reliability: 'A' | 'B' | 'C';
  /** How many statements of this part cite it, and on how many pages its text does. */
  statements: number;
  pages: number;
}

export interface SourceListPage extends PageBase {
  kind: 'sources';
  sources: SourceCardView[];
}

/** Something that a source says, and how it stands to the others. */
export interface StatementView {
  page: AnyLinkView;
  label: string;
  value: SaidView;
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
  sections: SectionView[];
  statements: StatementView[];
  /** Paragraphs that cite it, elsewhere in the wiki. */
  citedBy: BacklinkGroupView[];
}
