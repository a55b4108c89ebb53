import { data, type LoaderFunctionArgs, redirect, replace } from 'react-router';
import { type Edition, pageAddress, type PagePath, readAddress } from '#wiki/addresses.ts';
import type { Part } from '#wiki/part.ts';
import { pageQuery, siteQuery } from '#wiki/queries.ts';
import { wikiContext } from './wiki-context.ts';

/** The result of a page's loader: page, edition, and the part at which it was loaded. */
export interface LoadedPage {
  edition: Edition;
  path: PagePath;
  part: Part;
}

/**
 * The loader of every content page: fetches its data into the query cache.
 *
 * @throws A 404 response if the part has no such page; redirects to the new address of a moved page, and to the whole
 * story for a reader who has watched the whole film.
 */
export async function loadPage({
  request,
  context,
}: Pick<LoaderFunctionArgs, 'request' | 'context'>): Promise<LoadedPage> {
  const { client, source, base, carefulPart, isWholeStoryOpen } = context.get(wikiContext);
  const { pathname, search } = new URL(request.url);
  const { edition, path } = readAddress(pathname, base);
  const site = await client.query(siteQuery(source));
  const part = edition === 'full' ? site.lastPart : carefulPart();
  // React Router takes thrown responses for its redirects and error pages.
  /* oxlint-disable typescript/only-throw-error */
  // While the gate is closed nothing of the whole story is fetched; the gate covers whatever is rendered here.
  if (edition === 'full' && !isWholeStoryOpen()) throw data(null, { status: 404 });
  if (edition === 'careful' && part === site.lastPart) throw replace(`${pageAddress(path, 'full')}${search}`);
  const page = await client.query(pageQuery(client, source, part, path));
  if (page === null) throw data(null, { status: 404 });
  if (page.kind === 'moved') throw redirect(pageAddress(page.to, edition), 301);
  /* oxlint-enable typescript/only-throw-error */
  return { edition, path, part };
}
