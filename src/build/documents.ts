import { pageStateId, type PageState } from '#app/page-state.ts';
import type { WrittenPart } from './write-parts.ts';
import { type Edition, listAbove, pageAddress, type PagePath } from '#wiki/addresses.ts';
import { direction, language, messages } from '#messages/messages.ts';
import { neutralName } from '#entities/neutral-name.ts';
import type { PageFile } from '#wiki/page-data.ts';
import type { SiteData } from '#wiki/site-data.ts';
import type { CardFile } from './cards/site-cards.ts';
import { type FontFile, fontPreloads } from './fonts/font-preloads.ts';
import { defined } from '#lib/defined.ts';
import { escapeHtml } from '#lib/escape-html.ts';
import { fillTemplate, htmlTag, inertJson } from './html.ts';
import { iconLinks } from './icons/site-icons.ts';
import type { Palette } from './tokens.ts';
import { openSearchLink } from './open-search.ts';
import { missingHead, pageHead } from './page-head.ts';

/** What every document of the site is made from. */
export interface SiteOutput {
  /** The client bundle's `index.html`, with its placeholders. */
  template: string;
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
  render: (state: PageState) => Promise<string>;
}

/**
 * Returns a page of an edition as a document, with the address of its file. In both editions the head is made from
 * part-0 data.
 */
export async function pageDocument(
  output: SiteOutput,
  edition: Edition,
  part: WrittenPart,
  first: WrittenPart,
  path: PagePath,
): Promise<{ address: string; html: string }> {
  const page = part.pages.get(path)?.page;
  if (!page) throw new Error(`build: part ${part.part} has no page ${path}.`);
  const address = documentAddress(path, edition);
  if (page.kind === 'moved') return { address, html: movedDocument(page.to, edition, output.base) };
  const careful = first.pages.get(path)?.page;
  const head = pageHead({
    ...output,
    edition,
    path,
    careful: careful && careful.kind !== 'moved' ? careful : null,
    card: output.cardOf?.(path),
    neutralTitle: page.kind === 'event' ? (neutralName(page.event) ?? null) : null,
  });
  const twin = edition === 'full' ? carefulTwin(path, first) : undefined;
  return {
    address,
    html: await fill(output, head, { ...stateOf(output, part, edition, path, page), ...defined({ twin }) }),
  };
}

/**
 * Returns `404.html`: it says that there is no such page, until the app shows what the reader's part knows at the
 * address.
 */
export async function missingDocument(output: SiteOutput, first: WrittenPart): Promise<string> {
  return fill(output, missingHead(output), stateOf(output, first, 'careful', '/404' as PagePath, null));
}

/** Returns the careful page of the same thing, or of the list above it. */
function carefulTwin(path: PagePath, first: WrittenPart): PagePath {
  return first.pages.has(path) ? path : listAbove(path);
}

/** Returns the address of a page's document: `/x.html`, which static hosts serve for `/x`. */
function documentAddress(path: PagePath, edition: Edition): string {
  const address = pageAddress(path, edition);
  return address === '/' ? '/index.html' : `${address}.html`;
}

function stateOf(
  { site, dataTimeout }: SiteOutput,
  compiled: WrittenPart,
  edition: Edition,
  path: PagePath,
  page: PageFile | null,
): PageState {
  const { part } = compiled;
  return { site, page, loaded: { edition, path, part, wanted: part }, ...defined({ dataTimeout }) };
}

async function fill(output: SiteOutput, head: string, state: PageState): Promise<string> {
  const page = await output.render(state);
  return fillTemplate(output.template, {
    head: [
      head,
      ...fontPreloads(page, output.fonts, output.base),
      ...iconLinks(output.base, output.palette),
      ...(output.url === undefined ? [] : [openSearchLink(output.site, output.base)]),
    ].join('\n    '),
    page,
    state: inertJson('application/json', state, pageStateId),
  });
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
