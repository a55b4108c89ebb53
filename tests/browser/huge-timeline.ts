import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageStateId, type PageState } from '#app/page-state.ts';
import { bundlePrerenderer } from '#build/bundles.ts';
import { inertJson } from '#build/html.ts';
import { numberCitations } from '#compiler/citations.ts';
import { timelinePage } from '#compiler/pages/timeline.ts';
import { formatProblem } from '#compiler/problem.ts';
import { readContent } from '#compiler/read-content.ts';
import { indexSite } from '#compiler/site-index.ts';
import { hugeFilm } from '#mocks/huge-film.ts';
import { pagePath } from '#wiki/addresses.ts';
import type { SiteData } from '#wiki/site-data.ts';

/** Where the document made by `hugeTimeline` is to be answered with. */
export const hugeAddress = '/full/timeline';

/**
 * The timeline of a film of that many scenes, as the document of a built site would be: the site's own scripts and
 * styles, another film's page. For readers who have watched it all.
 */
export async function hugeTimeline(folder: string, scenes: number): Promise<string> {
  const site = JSON.parse(readFileSync(join(folder, 'data/site.json'), 'utf8')) as SiteData;
  const { content, problems } = readContent(hugeFilm(scenes, site.lastPart));
  if (!content) throw new Error(problems.map((problem) => formatProblem(problem, 'huge-film')).join('\n\n'));
  const index = indexSite(content, site.lastPart);
  const page = numberCitations(index, timelinePage(index));
  const state: PageState = {
    site,
    page,
    loaded: { edition: 'full', path: pagePath('timeline'), part: site.lastPart },
  };
  const render = await bundlePrerenderer('/');
  const document = readFileSync(join(folder, `${hugeAddress}.html`), 'utf8');
  const root = '<div id="root">';
  const script = `<script type="application/json" id="${pageStateId}">`;
  const [before, rest] = halves(document, root);
  const [, old] = halves(rest, script);
  const [, after] = halves(old, '</script>');
  return `${before}${root}${await render(state)}</div>${inertJson('application/json', state, pageStateId)}${after}`;
}

function halves(text: string, mark: string): [before: string, after: string] {
  const at = text.indexOf(mark);
  if (at === -1) throw new Error(`huge-timeline: the document has no ${mark}.`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}
