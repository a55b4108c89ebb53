import { expect, test } from 'vitest';
import { premise } from '#wiki/part.ts';
import { bodyProblems, fileProblems, readDocuments } from './document-checks.ts';
import { documentPolicyProblems, policyProblems } from './document-policy.ts';
import { headProblems } from './head-checks.ts';
import { validityProblems } from './html-validity.ts';
import { deadDataLinks, editionProblems, leavingLinkProblems, linkProblems, unreachablePages } from './link-checks.ts';
import { parseHtml } from './parse-html.ts';
import { richestOfKinds } from './richest-pages.ts';
import { oneFileAddress, pagesOf, type SiteFiles, siteOf } from './site-files.ts';

/**
 * Tests the documents of a built site.
 *
 * @param url - Where the site is published; undefined if it has no address.
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

  test('the head of every page describes the page at part 0', () => {
    expect(headProblems(files, documents, url)).toEqual([]);
  });

  test('a strict content security policy would block nothing', () => {
    // Redirects have no script.
    const scripted = new Set(['/404.html', ...documents.map(({ address }) => address)]);
    expect(
      policyProblems(
        files,
        html.filter((address) => scripted.has(address)),
      ),
    ).toEqual([]);
  });

  test('every document has a strict policy, with the hashes of its own inline code', () => {
    expect(documentPolicyProblems(files)).toEqual([]);
  });

  test('every internal link leads to a page, and its hash to an element', () => {
    expect(linkProblems(files, '/')).toEqual([]);
  });

  test('the pages of the whole story link to the whole story, and the careful ones never do', () => {
    expect(editionProblems(documents, oneFileAddress(files))).toEqual([]);
  });

  test('every page can be reached by clicking from the home page', () => {
    expect(unreachablePages(documents)).toEqual([]);
  });

  test('every external link is marked, and warns of spoilers on careful pages', () => {
    expect(leavingLinkProblems(files, documents)).toEqual([]);
  });

  test('at every part, page data links to pages that the part has', () => {
    expect(deadDataLinks(files)).toEqual([]);
  });

  test.each([
    ['careful', premise],
    ['full', lastPart],
  ] as const)('the longest page of every kind of the edition "%s" is valid HTML', (edition, part) => {
    const pages = [...pagesOf(files, part).values()].filter((page) => page.kind !== 'moved');
    const richest = richestOfKinds(pages).map(([, { path }]) => path);
    const shown = documents.filter((document) => document.edition === edition && richest.includes(document.path));
    expect(shown.length).toBeGreaterThan(15);
    expect(shown.flatMap((document) => validityProblems(document.address, document.html))).toEqual([]);
  });

  test('the page for unknown addresses is valid HTML', () => {
    expect(validityProblems('/404.html', files.get('/404.html') ?? '')).toEqual([]);
  });

  test('the page for unknown addresses is not indexed and says “not found”', () => {
    const page = parseHtml(files.get('/404.html') ?? '');
    expect({
      robots: page.querySelector('meta[name=robots]')?.getAttribute('content'),
      title: page.title,
      heading: page.querySelector('.page-content h1')?.textContent,
      metadata: page.querySelectorAll('meta[property], meta[name=description], script[type="application/ld+json"]')
        .length,
    }).toEqual({ robots: 'noindex', title: `Page not found · ${name}`, heading: 'Page not found', metadata: 0 });
  });

  test('the one-file edition needs no other file, and its head contains no spoilers', () => {
    const page = parseHtml(files.get(oneFileAddress(files)) ?? '');
    const asked = [...page.querySelectorAll('script[src], link[href], img, iframe')].map(({ outerHTML }) => outerHTML);
    expect({ asked, title: page.title, metas: page.querySelectorAll('meta[content*="film" i]').length }).toEqual({
      asked: [],
      title: name,
      metas: 0,
    });
  });
}
