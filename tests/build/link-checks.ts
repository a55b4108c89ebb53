import { messages } from '#messages/messages.ts';
import { claimsSchemaAddress, pageAddress, type PagePath } from '#wiki/addresses.ts';
import { broken, type ReadDocument } from './document-checks.ts';
import { parseHtml } from './parse-html.ts';
import { pagesOf, partsOf, type SiteFiles, siteOf } from './site-files.ts';

/** Links: every internal one leads to a file of the site, and its hash to an element there. */
export function linkProblems(files: SiteFiles, base: string): string[] {
  const pages = new Map(
    [...files].filter(([address]) => address.endsWith('.html')).map(([address, html]) => [address, parseHtml(html)]),
  );
  return [...pages].flatMap(([address, page]) =>
    [...page.querySelectorAll('[href], [src]')].flatMap((element) => {
      const written = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      if (/^(?:https?:\/\/|mailto:)/.test(written)) return [];
      const [target = '', hash] = written.split('#');
      const file = target === '' ? address : fileOf(files, target.replace(/\?.*/, ''), base);
      if (file === null) return [`${address}: ${written} leads to no file`];
      const found = hash === undefined || pages.get(file)?.getElementById(decodeURIComponent(hash));
      return found ? [] : [`${address}: ${written} leads to no element`];
    }),
  );
}

/** Returns the file that a static host serves for an address. */
function fileOf(files: SiteFiles, address: string, base: string): string | null {
  if (!address.startsWith(base)) return null;
  const path = `/${address.slice(base.length)}`;
  return [path === '/' ? '/index.html' : `${path}.html`, path].find((file) => files.has(file)) ?? null;
}

/** Links between pages: the whole story links to the whole story, careful pages to careful pages. */
export function editionProblems(documents: readonly ReadDocument[], oneFile: string): string[] {
  return documents.flatMap(({ address, edition, page }) =>
    [...page.querySelectorAll('a[href^="/"]')]
      // The question at the gate leads back to the careful edition.
      .filter((link) => link.closest('.gate') === null)
      .map((link) => link.getAttribute('href') ?? '')
      .filter(
        (href) =>
          ![oneFile, claimsSchemaAddress].includes(href) && /^\/full(?:[/?#]|$)/.test(href) !== (edition === 'full'),
      )
      .map((href) => `${address}: ${href} leads to the other edition`),
  );
}

/** Pages that cannot be reached by clicking from the home page of their edition. */
export function unreachablePages(documents: readonly ReadDocument[]): string[] {
  return (['careful', 'full'] as const).flatMap((edition) => {
    const linked = new Map(
      documents
        .filter((document) => document.edition === edition)
        .map(({ path, page }) => [
          pageAddress(path, edition),
          [...page.querySelectorAll('a[href^="/"]')].map((link) => link.getAttribute('href')?.replace(/[?#].*/, '')),
        ]),
    );
    const reached = new Set<string>([pageAddress('/' as PagePath, edition)]);
    // A set that grows is iterated to its new end.
    for (const address of reached)
      for (const href of linked.get(address) ?? []) if (href && linked.has(href)) reached.add(href);
    return [...linked.keys()].filter((address) => !reached.has(address));
  });
}

/** External links: each is marked, and on careful pages warns of spoilers. */
export function leavingLinkProblems(files: SiteFiles, documents: readonly ReadDocument[]): string[] {
  const { repository } = siteOf(files);
  // The licences and the repository contain no spoilers.
  const warns = (link: Element) =>
    link.getAttribute('href') === repository || link.closest('section:has(> * > :is(#licences, #data))') === null;
  const leaving = documents.flatMap(({ address, edition, page }) =>
    [...page.querySelectorAll('body a[href]')]
      .filter((link) => /^[a-z]+:/.test(link.getAttribute('href') ?? ''))
      .map((link) => ({ link, address, hasWarning: edition === 'careful' && warns(link) })),
  );
  if (leaving.length === 0) return ['no link leaves the site'];
  return leaving.flatMap(({ link, address, hasWarning }) =>
    broken(`${address}: ${link.getAttribute('href')}`, {
      'has the arrow of external links': link.querySelector('svg.outside-link-arrow') !== null,
      'says that it is external': (link.textContent ?? '').includes('(leaves this site'),
      'says that it may contain spoilers on careful pages, and only there':
        (link.textContent ?? '').includes(messages.outside.spoilerWarning) === hasWarning,
      'has a note on careful pages, and only there':
        (link.nextElementSibling?.className === 'outside-link-note') === hasWarning,
      'sends no referrer': (link.getAttribute('rel') ?? '').includes('noreferrer'),
    }),
  );
}

/** Returns links in page data to pages that the same part does not have. */
export function deadDataLinks(files: SiteFiles): string[] {
  return partsOf(files).flatMap((part) => {
    const pages = pagesOf(files, part);
    return [...pages.values()].flatMap((page) =>
      pathsIn(page)
        .filter((path) => !pages.has(path))
        .map((path) => `part ${part}: ${page.path}: ${path}`),
    );
  });
}

function pathsIn(value: unknown): PagePath[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'path' ? [inner as PagePath] : pathsIn(inner)));
}
