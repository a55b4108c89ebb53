import { linkId } from '#wiki/link-key.ts';
import type { PageLinkData, ReferenceData } from '#wiki/shared-data.ts';

/** Returns the query that filters disagreements by a source: `?source=river-post`. */
export function sourceSearch({ path }: Pick<PageLinkData, 'path'>): string {
  return `?${new URLSearchParams({ source: linkId({ path }) })}`;
}

/** Returns whether an address asks for the disagreements of a source. */
export function isSourceAsked(params: URLSearchParams): boolean {
  return params.has('source');
}

/** Returns the source of an address's query, if the page cites it. Unknown sources are ignored. */
export function readSource(params: URLSearchParams, references: readonly ReferenceData[]): PageLinkData | undefined {
  const id = params.get('source');
  return references.find(({ source }) => linkId(source) === id)?.source;
}
