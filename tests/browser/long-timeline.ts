import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { type DocumentPage, documentStateAttribute, type DocumentState } from '#app/document-state.ts';
import { bundlePrerenderer } from '#build/bundles.ts';
import { loadPrerenderer } from '#build/load-prerenderer.ts';
import { numberCitations } from '#compiler/citations.ts';
import type { AuthoredFile } from '#compiler/json-file.ts';
import { siteData } from '#compiler/compile-site.ts';
import { timelinePage } from '#compiler/pages/timeline.ts';
import { indexSite } from '#compiler/site-index.ts';
import { contentOf } from '#tests/fixtures/content.ts';
import { escapeHtml } from '#lib/escape-html.ts';
import { dataAddresses } from '#wiki/addresses.ts';
import type { SiteData } from '#wiki/site-data.ts';

/** The address of the document of a long timeline. */
export const timelineAddress = '/full/timeline';

/** The timeline of a longer film: its document, and the data files that it reads, by address. */
export interface LongTimeline {
  html: string;
  files: Record<string, unknown>;
}

/**
 * Makes timelines of films longer than that of the built site, as documents with the site's scripts and styles. They
 * are for readers who have opened the whole story.
 *
 * @returns A function from a film's files to its timeline; the longest takes seconds.
 */
export async function longTimelines(folder: string): Promise<(film: readonly AuthoredFile[]) => Promise<LongTimeline>> {
  const { id } = JSON.parse(readFileSync(join(folder, 'data/site.json'), 'utf8')) as SiteData;
  const document = readFileSync(join(folder, `${timelineAddress}.html`), 'utf8');
  const render = await loadPrerenderer(await bundlePrerenderer('/'));
  return async (film) => {
    const content = contentOf(film);
    // Local storage is keyed by the wiki of the built site.
    const site = { ...siteData(content), id };
    const index = indexSite(content, site.lastPart);
    const page: DocumentPage = {
      address: timelineAddress,
      part: site.lastPart,
      hash: `long-${film.length}`,
    };
    const files = {
      [dataAddresses.site()]: site,
      [dataAddresses.page(page.hash)]: numberCitations(index, timelinePage(index)),
    };
    const [before, rest] = divided(document, `${documentStateAttribute}="`);
    const [attribute, between] = divided(rest, '"');
    const state: DocumentState = { ...(JSON.parse(attribute.replaceAll('&quot;', '"')) as DocumentState), site, page };
    const [head, body] = divided(between, '<div id="root">');
    const [, after] = divided(body, '</div>\n    <link rel="stylesheet"');
    const html = [
      `${before}${documentStateAttribute}="${escapeHtml(JSON.stringify(state))}"${head}<div id="root">`,
      `${await render(page, files)}</div>\n    <link rel="stylesheet"${after}`,
    ].join('');
    return { html, files };
  };
}

/** Has the pages of a browser context get a long timeline from the site. */
export async function serveTimeline(context: BrowserContext, { html, files }: LongTimeline): Promise<void> {
  await context.route(
    (url) => url.pathname === timelineAddress,
    (route) => route.fulfill({ contentType: 'text/html', body: html }),
  );
  for (const [address, file] of Object.entries(files))
    await context.route(`**${address}`, (route) => route.fulfill({ json: file }));
}

function divided(text: string, mark: string): [before: string, after: string] {
  const at = text.indexOf(mark);
  if (at === -1) throw new Error(`long-timeline: the document has no ${mark}.`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}
