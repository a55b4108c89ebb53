import { pagePath } from '#wiki/addresses.ts';
import { messages } from '#messages/messages.ts';
import type { SiteData } from '#wiki/site-data.ts';
import { escapeHtml } from '#lib/escape-html.ts';

/** The address of the search description. */
export const openSearchAddress = '/opensearch.xml';

/**
 * Returns the description by which a browser can add the wiki's search
 * (https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md). It requires an absolute address.
 */
export function openSearch({ name }: Pick<SiteData, 'name'>, url: string): string {
  const template = `${url}${pagePath('search')}?q={searchTerms}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeHtml(name.slice(0, 16))}</ShortName>
  <Description>${escapeHtml(messages.descriptions.search)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image height="32" width="32" type="image/svg+xml">${escapeHtml(`${url}/favicon.svg`)}</Image>
  <Url type="text/html" method="get" template="${escapeHtml(template)}"/>
</OpenSearchDescription>
`;
}

/** Returns the head element that links to the description. */
export function openSearchLink({ name }: Pick<SiteData, 'name'>, base: string): string {
  const href = `${base}${openSearchAddress.slice(1)}`;
  return `<link rel="search" type="application/opensearchdescription+xml" title="${escapeHtml(name)}" href="${escapeHtml(href)}">`;
}
