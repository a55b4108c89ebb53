import { collectionNames } from '#wiki/collections.ts';
import type { Content } from '#compiler/content.ts';
import { citationsIn, parseProse } from '#compiler/prose-parser.ts';

/** For each numbered claim, the sources that say something on it. */
export type ClaimTable = Record<string, string[]>;

/** A cell of the table of which the wiki says nothing, and why. */
export interface LeftOut {
  ref: string;
  source: string;
  reason: string;
}

/** Which sources the content names for each numbered claim: those of every claim, name or passage that carries its number. */
export function sourcesByRef(content: Content): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const name of collectionNames) {
    for (const entity of content.entities[name].values())
      collect(entity, 'source' in entity ? entity.source : null, found);
  }
  return found;
}

/** `own`: the source of a review, from which everything in it counts as cited. */
function collect(value: unknown, own: string | null, found: Map<string, Set<string>>): void {
  if (Array.isArray(value)) value.forEach((item) => collect(item, own, found));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const fields = value as Record<string, unknown>;
  const refs = [fields['ref'] ?? []].flat() as string[];
  if (refs.length > 0) {
    const sources = own === null ? sourcesIn(fields) : [own];
    for (const ref of refs) found.set(ref, new Set([...(found.get(ref) ?? []), ...sources]));
  }
  Object.values(fields).forEach((inner) => collect(inner, own, found));
}

function sourcesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(sourcesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'source' && typeof inner === 'string') return [inner];
    if (key === 'text' && typeof inner === 'string')
      return citationsIn(parseProse(inner).nodes).map(({ source }) => source);
    return sourcesIn(inner);
  });
}
