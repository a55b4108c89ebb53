import type { EntityId } from '#wiki/collections.ts';
import type { Content } from './content.ts';
import { citationsIn, type ProseNode } from './prose-parser.ts';

/** How well the evidence of a wiki can be followed, as shares of its citations from 0 to 1. */
export interface CitationShares {
  /** Citations of sources that have an address. */
  opened: number;
  /** Citations that name a place, of those of sources that have places: longer texts. */
  placed: number;
}

/** Returns the shares of the citations in a wiki's content; 1 where there are none. */
export function citationShares({ site, entities }: Content): CitationShares {
  const all = [...citedIn(site.intro), ...citedIn(Object.values(entities).flatMap((each) => [...each.values()]))];
  const cited = all.map(({ source, place }) => ({ place, source: entities.sources.get(source as EntityId) }));
  const long = cited.filter(({ source }) => (source?.places.length ?? 0) > 0);
  return {
    opened: shareOf(cited, ({ source }) => source?.url !== undefined),
    placed: shareOf(long, ({ place }) => place !== undefined),
  };
}

interface Cited {
  source: string;
  place?: string | undefined;
}

/** Returns every citation in a value of the content: in prose, of statements, and of what viewers felt. */
function citedIn(value: unknown): Cited[] {
  if (Array.isArray(value)) return value.flatMap(citedIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('nodes' in value) return citationsIn(value.nodes as ProseNode[]);
  const { source, outlet } = value as { source?: unknown; outlet?: unknown };
  const inside = Object.values(value).flatMap(citedIn);
  // A review names its source without citing it.
  return typeof source === 'string' && outlet === undefined ? [value as Cited, ...inside] : inside;
}

function shareOf<Item>(items: readonly Item[], isCounted: (item: Item) => boolean): number {
  return items.length === 0 ? 1 : items.filter(isCounted).length / items.length;
}
