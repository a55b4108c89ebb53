import { data, type LoaderFunctionArgs, redirect } from 'react-router';
import { type Edition, pageAddress, type PagePath, readAddress } from './addresses.ts';
import type { Part } from './part.ts';
import { pageQuery, partsQuery, siteQuery } from './queries.ts';
import { wikiContext } from './wiki-context.ts';

/** What a page's loader gives: which page of which edition, and the part at which it was loaded. */
export interface LoadedPage {
  edition: Edition;
  path: PagePath;
  part: Part;
}

/**
 * The loader of every content page: brings its data into the query cache.
 * Throws a 404 response where the part knows no such page, and a redirect where the page has moved.
 */
export async function loadPage({ request, context }: Pick<LoaderFunctionArgs, 'request' | 'context'>): Promise<LoadedPage> {
  const { client, source, base, carefulPart } = context.get(wikiContext);
  const { edition, path } = readAddress(withoutBase(new URL(request.url).pathname, base));
  const site = await client.query(siteQuery(source));
  const part = edition === 'full' ? site.lastPart : carefulPart();
  const [page] = await Promise.all([
    client.query(pageQuery(client, source, part, path)),
    client.query(partsQuery(source, part)),
  ]);
  // React Router takes thrown responses for its redirects and error pages.
  /* oxlint-disable typescript/only-throw-error */
  if (page === null) throw data(null, { status: 404 });
  if (page.kind === 'moved') throw redirect(pageAddress(page.to, edition), 301);
  /* oxlint-enable typescript/only-throw-error */
  return { edition, path, part };
}

function withoutBase(pathname: string, base: string): string {
  return pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname;
}
