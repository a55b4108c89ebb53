import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageStateId, type PageState } from '#app/page-state.ts';
import { bundlePrerenderer } from '#build/bundles.ts';
import { loadPrerenderer } from '#build/load-prerenderer.ts';
import { inertJson } from '#build/html.ts';
import { numberCitations } from '#compiler/citations.ts';
import type { AuthoredFile } from '#compiler/json-file.ts';
import { siteData } from '#compiler/compile-site.ts';
import { timelinePage } from '#compiler/pages/timeline.ts';
import { indexSite } from '#compiler/site-index.ts';
import { contentOf } from '#tests/fixtures/content.ts';
import { pagePath } from '#wiki/addresses.ts';
import type { SiteData } from '#wiki/site-data.ts';

/** Where to serve a document of `timelineDocuments`. */
export const timelineAddress = '/full/timeline';

/**
 * Makes timelines of films longer than that of the built site, as documents with the site's scripts and styles. They
 * are for readers who have opened the whole story.
 *
 * @returns A function from a film's files to its document; the longest timeline takes seconds.
 */
export async function timelineDocuments(folder: string): Promise<(film: readonly AuthoredFile[]) => Promise<string>> {
  const { id } = JSON.parse(readFileSync(join(folder, 'data/site.json'), 'utf8')) as SiteData;
  const document = readFileSync(join(folder, `${timelineAddress}.html`), 'utf8');
  const render = await loadPrerenderer(await bundlePrerenderer('/'));
  return async (film) => {
    const content = contentOf(film);
    // Local storage is keyed by the wiki of the built site.
    const site = { ...siteData(content), id };
    const index = indexSite(content, site.lastPart);
    const state: PageState = {
      site,
      page: numberCitations(index, timelinePage(index)),
      loaded: { edition: 'full', path: pagePath('timeline'), part: site.lastPart, wanted: site.lastPart },
    };
    const root = '<div id="root">';
    const script = `<script type="application/json" id="${pageStateId}">`;
    const [before, rest] = halves(document, root);
    const [, old] = halves(rest, script);
    const [, after] = halves(old, '</script>');
    return `${before}${root}${await render(state)}</div>${inertJson('application/json', state, pageStateId)}${after}`;
  };
}

function halves(text: string, mark: string): [before: string, after: string] {
  const at = text.indexOf(mark);
  if (at === -1) throw new Error(`long-timeline: the document has no ${mark}.`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}
