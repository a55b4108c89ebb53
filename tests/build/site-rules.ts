import { expect, test } from 'vitest';
import { premise } from '#wiki/part.ts';
import {
  bodyProblems,
  deadDataLinks,
  editionProblems,
  fileProblems,
  headProblems,
  leavingLinkProblems,
  linkProblems,
  policyProblems,
  readDocuments,
} from './document-checks.ts';
import { validityProblems } from './html-validity.ts';
import { parseHtml } from './parse-html.ts';
import { richestOfKinds } from './richest-pages.ts';
import { oneFileAddress, pagesOf, type SiteFiles, siteOf } from './site-files.ts';

/**
 * Tests what holds for the documents of every built site.
 *
 * @param url Where the site says that it is published; undefined where it does not.
 */
export function testSiteRules(files: SiteFiles, url: string | undefined): void {
  const documents = readDocuments(files);
  const { lastPart, name } = siteOf(files);
  const html = [...files.keys()].filter((address) => address.endsWith('.html'));

  test('every page of both editions is an HTML file, and no other page is', () => {
    expect(fileProblems(files)).toEqual([]);
  });

  test('the body of every page is well-formed', () => {
    expect(bodyProblems(documents)).toEqual([]);
  });

  test('the head of every page says what the page is at part 0', () => {
    expect(headProblems(files, documents, url)).toEqual([]);
  });

  test('a strict policy for scripts and styles would refuse nothing', () => {
    // Documents that lead to a new address have no script.
    const scripted = new Set(['/404.html', ...documents.map(({ address }) => address)]);
    expect(
      policyProblems(
        files,
        html.filter((address) => scripted.has(address)),
      ),
    ).toEqual([]);
  });

  test('every internal link leads to a page, and to an element where it names one', () => {
    expect(linkProblems(files, '/')).toEqual([]);
  });

  test('the pages of the whole story link to the whole story, and the careful ones never do', () => {
    expect(editionProblems(documents, oneFileAddress(files))).toEqual([]);
  });

  test('every link that leaves the site is marked, and the careful pages say that it may contain spoilers', () => {
    expect(leavingLinkProblems(files, documents)).toEqual([]);
  });

  test('at every part, page data links to pages that the part has', () => {
    expect(deadDataLinks(files)).toEqual([]);
  });

  test.each([
    ['careful', premise],
    ['full', lastPart],
  ] as const)(
    'of every kind of page of the edition "%s", the one with the most to show is valid HTML',
    (edition, part) => {
      const pages = [...pagesOf(files, part).values()].filter((page) => page.kind !== 'moved');
      const richest = richestOfKinds(pages).map(([, { path }]) => path);
      const shown = documents.filter((document) => document.edition === edition && richest.includes(document.path));
      expect(shown.length).toBeGreaterThan(15);
      expect(shown.flatMap((document) => validityProblems(document.address, document.html))).toEqual([]);
    },
  );

  test('the page for unknown addresses is valid HTML', () => {
    expect(validityProblems('/404.html', files.get('/404.html') ?? '')).toEqual([]);
  });

  test('the page for unknown addresses is kept from search engines and says that there is nothing here', () => {
    const page = parseHtml(files.get('/404.html') ?? '');
    expect({
      robots: page.querySelector('meta[name=robots]')?.getAttribute('content'),
      title: page.title,
      heading: page.querySelector('main h1')?.textContent,
      told: page.querySelectorAll('meta[property], meta[name=description], script[type="application/ld+json"]').length,
    }).toEqual({ robots: 'noindex', title: `Page not found · ${name}`, heading: 'Page not found', told: 0 });
  });

  test('the one-file edition needs no other file, and its head tells nothing', () => {
    const page = parseHtml(files.get(oneFileAddress(files)) ?? '');
    const asked = [...page.querySelectorAll('script[src], link[href], img, iframe')].map(({ outerHTML }) => outerHTML);
    expect({ asked, title: page.title, metas: page.querySelectorAll('meta[content*="film" i]').length }).toEqual({
      asked: [],
      title: name,
      metas: 0,
    });
  });
}
