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

/** A source as filters of the list read it. */
export type FacetedSource = Pick<SourceCardData, 'sourceKind' | 'reliability'>;

export interface SourceListPage extends PageBase {
  kind: 'sources';
  sources: SourceCardData[];
  /** If there are several pages: what filters ask for, each combination of all sources once. */
  kinds?: FacetedSource[];
}

/** `alone`: no other source says it; `agrees`: another source says it too; `differs`: another source contradicts it. */
export type Stance = 'alone' | 'agrees' | 'differs';

/** A statement of a source, and how it relates to the other sources. */
export interface StatementData {
  page: AnyLinkData;
  label: string;
  value: QualifiedValue;
  stance: Stance;
  place?: string;
}

/**
 * A source's page. With many statements, they and the pages that cite it are divided into pages, each with the statements
 * of one stance after the other; only the first has the prose.
 */
export interface SourcePage extends NamedBase {
  kind: 'source';
  sourceKind: SourceKind;
  language: string;
  date?: string;
  href?: string;
  /** Why it has no address. */
  noAddress?: string;
  /** What the places in it that citations name are called. */
  places: string[];
  /** The day on which it was last read, as an ISO date, and what was read. */
  read?: { day: string; as: 'page' | 'stored copy' | 'text held' };
  reliability: { grade: 'A' | 'B' | 'C'; reason: string };
  sections: SectionData[];
  statements: StatementData[];
  /** The number of statements of each stance on all pages; a stance without any is left out. */
  counts: Partial<Record<Stance, number>>;
  /** The pages whose text cites it. */
  citedBy: BacklinkGroupData[];
}
