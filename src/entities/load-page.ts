import { data, type LoaderFunctionArgs, redirect, replace } from 'react-router';
import { type Edition, pageAddress, type PagePath, readAddress } from '#wiki/addresses.ts';
import { DataUnreachable } from '#wiki/content-source.ts';
import type { PageFile } from '#wiki/page-data.ts';
import { type Part, premise } from '#wiki/part.ts';
import { listQueries, pageQuery, siteQuery } from '#wiki/queries.ts';
import { type Wiki, wikiContext } from './wiki-context.ts';

/** The result of a page's loader. */
export interface LoadedPage {
  edition: Edition;
  path: PagePath;
  /** The part of the page. */
  part: Part;
  /** The part that was wanted; greater than `part` if its data took too long or could not be fetched. */
  wanted: Part;
}

/**
 * The loader of every content page: fetches its data into the query cache; with a query in the address, that of all pages
 * of its list.
 *
 * @throws A 404 response if the part has no such page; redirects to the new address of a moved page, and to the whole
 * story for a reader who has watched the whole film.
 */
export async function loadPage({
  request,
  context,
}: Pick<LoaderFunctionArgs, 'request' | 'context'>): Promise<LoadedPage> {
  const wiki = context.get(wikiContext);
  const { pathname, search } = new URL(request.url);
  const { edition, path } = readAddress(pathname, wiki.base);
  const { lastPart } = await wiki.client.query(siteQuery(wiki.source));
  const stored = wiki.settings.part.get();
  // React Router takes thrown responses for its redirects and error pages.
  /* oxlint-disable typescript/only-throw-error */
  // While the gate is closed nothing of the whole story is fetched; the gate covers whatever is rendered here.
  if (edition === 'full' && stored !== lastPart && !wiki.settings.gate.get()) throw data(null, { status: 404 });
  if (edition === 'careful' && stored === lastPart) throw replace(`${pageAddress(path, 'full')}${search}`);
  const wanted = edition === 'full' ? lastPart : (stored ?? premise);
  const { page, part } = await nearestPage(wiki, path, wanted);
  if (page === null) throw data(null, { status: 404 });
  if (page.kind === 'moved') throw redirect(pageAddress(page.to, edition), 301);
  /* oxlint-enable typescript/only-throw-error */
  // A filter looks through all pages of a list (`useWholeList`).
  if (search !== '' && page.pagination) {
    await Promise.all(listQueries(wiki.client, wiki.source, part, page).map((query) => wiki.client.query(query)));
  }
  return { edition, path, part, wanted };
}

/**
 * Returns a page at a part, or, if that takes too long or cannot be fetched, at the nearest lower part that has it on
 * the device.
 *
 * @throws What the query throws, if no lower part has the page either.
 */
async function nearestPage(wiki: Wiki, path: PagePath, wanted: Part): Promise<{ page: PageFile | null; part: Part }> {
  const { client, source } = wiki;
  const queryAt = (part: Part) => pageQuery(client, source, part, path);
  const own = client.query(queryAt(wanted));
  const inTime = await Promise.race([own.catch(ifUnreachable), after(wiki.patience())]);
  if (inTime !== undefined) return { page: inTime, part: wanted };
  const kept = await wiki.keptParts();
  // The document of a careful page brings its data at part 0.
  const isHere = client.getQueryData(queryAt(premise).queryKey) !== undefined;
  const lower = [...new Set([...kept.toReversed(), ...(isHere ? [premise] : [])])].filter((part) => part < wanted);
  for (const part of lower) {
    const page = await client.query(queryAt(part)).catch(ifUnreachable);
    // A part without the page does not prove that a higher one lacks it too.
    if (page) return { page, part };
  }
  return { page: await own, part: wanted };
}

/** Returns undefined for data that could not be fetched; other errors are thrown on. */
function ifUnreachable(error: unknown): undefined {
  if (!(error instanceof DataUnreachable)) throw error;
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
