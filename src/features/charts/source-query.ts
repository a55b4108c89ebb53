import { linkId } from '#wiki/link-key.ts';
import type { PageLinkData, ReferenceData } from '#wiki/shared-data.ts';

/** The query of an address that asks for the disagreements in which a source has a say: `?source=river-post`. */
export function sourceSearch({ path }: Pick<PageLinkData, 'path'>): string {
  return `?${new URLSearchParams({ source: linkId({ path }) })}`;
}

/** The source that an address asks for, among those that the page cites. Others are ignored. */
export function readSource(params: URLSearchParams, references: readonly ReferenceData[]): PageLinkData | undefined {
  const id = params.get('source');
  return references.find(({ source }) => linkId(source) === id)?.source;
}
