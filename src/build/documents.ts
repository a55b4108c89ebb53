import type { DocumentPage, DocumentState } from '#app/document-state.ts';
import type { WrittenPart } from './write-parts.ts';
import { dataAddresses, type Edition, listAbove, nearestPaths, pageAddress, type PagePath } from '#wiki/addresses.ts';
import { direction, language, messages } from '#messages/messages.ts';
import { neutralName } from '#entities/neutral-name.ts';
import type { SiteData } from '#wiki/site-data.ts';
import type { CardFile } from './cards/site-cards.ts';
import { type FontFile, fontPreloads } from './fonts/font-preloads.ts';
import { defined } from '#lib/defined.ts';
import { escapeHtml } from '#lib/escape-html.ts';
import { type ClientBundle, scriptsOf } from './client-bundle.ts';
import type { Render } from './load-prerenderer.ts';
import { styleMark } from './critical-css.ts';
import { fillTemplate, htmlTag } from './html.ts';
import { iconLinks } from './icons/site-icons.ts';
import type { Palette } from './tokens.ts';
import { openSearchLink } from './open-search.ts';
import { missingHead, pageHead } from './page-head.ts';

/** What every document of the site is made from. */
export interface SiteOutput {
  client: ClientBundle;
  /** The fonts that the first view may need, with their addresses. */
  fonts: readonly FontFile[];
  site: SiteData;
  palette: Palette;
  base: string;
  url: string | undefined;
  /** Returns the link card of a page; absent if the site has no address. */
  cardOf: ((path: PagePath) => CardFile) | undefined;
  beforePaint: string;
  /** How long a page waits for the data of the reader's part, in milliseconds, if not the default. */
  dataTimeout?: number | undefined;
  render: Render;
}

/**
 * Returns a page of an edition as a document, with the address of its file. In both editions the head is made from
 * part-0 data. Its styles are still a placeholder (`styleMark`).
 */
export async function pageDocument(
  output: SiteOutput,
  edition: Edition,
  part: WrittenPart,
  first: WrittenPart,
  path: PagePath,
): Promise<{ address: string; html: string }> {
  const compiled = part.pages.get(path);
  if (!compiled) throw new Error(`build: part ${part.part} has no page ${path}.`);
  const { page, hash } = compiled;
  const address = documentAddress(path, edition);
  if (page.kind === 'moved') return { address, html: movedDocument(page.to, edition, output.base) };
  const careful = first.pages.get(path)?.page;
  const twin = edition === 'full' ? carefulTwin(path, first) : undefined;
  const state = stateOf(
    output,
    { address: pageAddress(path, edition), part: part.part, hash, ...defined({ twin }) },
    scriptsOf(output.client, page.kind),
  );
  const head = pageHead({
    ...output,
    state,
    edition,
    path,
    careful: careful && careful.kind !== 'moved' ? careful : null,
    card: output.cardOf?.(path),
    neutralTitle: page.kind === 'event' ? (neutralName(page.event) ?? null) : null,
  });
  return {
    address,
    html: await fill(output, head, state.page, styleMark(edition, page.kind), { [dataAddresses.page(hash)]: page }),
  };
}

/**
 * Returns `404.html`: it says that there is no such page, until the app shows what the reader's part knows at the
 * address.
 */
export async function missingDocument(output: SiteOutput): Promise<string> {
  const state = stateOf(output, null, scriptsOf(output.client, null));
  return fill(output, missingHead({ ...output, state }), null, styleMark('careful', 'missing'), {});
}

/** Returns the careful page of the same thing, or of the list above it. */
function carefulTwin(path: PagePath, first: WrittenPart): PagePath {
  return nearestPaths(path).find((near) => first.pages.has(near)) ?? listAbove(path);
}

/** Returns the address of a page's document: `/x.html`, which static hosts serve for `/x`. */
function documentAddress(path: PagePath, edition: Edition): string {
  const address = pageAddress(path, edition);
  return address === '/' ? '/index.html' : `${address}.html`;
}

function stateOf(
  { site, base, dataTimeout }: SiteOutput,
  page: DocumentPage | null,
  scripts: readonly string[],
): DocumentState {
  const { id, lastPart, boundaries, pointerShards } = site;
  return {
    site: { id, lastPart, boundaries, pointerShards },
    base,
    page,
    scripts: scripts.map((address) => withBase(address, base)),
    ...defined({ dataTimeout }),
  };
}

async function fill(
  { client, render, site, fonts, base, palette, url }: SiteOutput,
  head: string,
  page: DocumentPage | null,
  style: string,
  files: Readonly<Record<string, unknown>>,
): Promise<string> {
  const html = await render(page, { ...files, [dataAddresses.site()]: site });
  return fillTemplate(client.template, {
    style,
    head: [
      head,
      // Half a page would be painted otherwise, and move as the rest of it arrives (https://html.spec.whatwg.org/#link-type-expect).
      `<link rel="expect" href="#${sheetId}" blocking="render">`,
      ...fontPreloads(html, fonts, base),
      ...iconLinks(base, palette),
      ...(url === undefined ? [] : [openSearchLink(site, base)]),
    ].join('\n    '),
    page: html,
    // At the end, where nothing waits for it: what the first paint needs is in the head.
    sheet: `<link rel="stylesheet" id="${sheetId}" href="${withBase(client.sheet.address, base)}">`,
  });
}

/** The id of the last element of every document. */
const sheetId = 'sheet';

function withBase(address: string, base: string): string {
  return `${base.slice(0, -1)}${address}`;
}

function movedDocument(to: PagePath, edition: Edition, base: string): string {
  const address = escapeHtml(`${base.slice(0, -1)}${pageAddress(to, edition)}`);
  return `<!doctype html>
${htmlTag(language, direction)}
  <head>
    <meta charset="utf-8">
    <title>${escapeHtml(messages.moved)}</title>
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url=${address}">
    <link rel="canonical" href="${address}">
  </head>
  <body><a href="${address}">${escapeHtml(messages.moved)}</a></body>
</html>
`;
}
