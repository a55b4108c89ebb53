import { expect, test } from 'vitest';
import { pagePatterns } from '#wiki/addresses.ts';
import { premise } from '#wiki/part.ts';
import {
  bodyProblems,
  headProblems,
  linkProblems,
  policyProblems,
  readDocuments,
  wantedDocuments,
} from './document-checks.ts';
import { parseHtml } from './parse-html.ts';
import { oneFileAddress, pagesOf, partsOf, readSite, siteFolder, siteOf } from './site-files.ts';

const files = readSite(siteFolder);
const documents = readDocuments(files);
const { lastPart } = siteOf(files);
const html = [...files.keys()].filter((address) => address.endsWith('.html'));

test('every page of both editions is an HTML file, and no other page is', () => {
  const wanted = [
    ...wantedDocuments(pagesOf(files, premise).keys(), 'careful'),
    ...wantedDocuments(pagesOf(files, lastPart).keys(), 'full'),
    '/404.html',
    oneFileAddress(files),
  ];
  expect(html).toEqual(wanted.toSorted());
});

test('every kind of page is among them', () => {
  const patterns = Object.values(pagePatterns).map((pattern) => new RegExp(`^${pattern.replace(':id', '[^/]+')}$`));
  const paths = documents.filter(({ edition }) => edition === 'full').map(({ path }) => path);
  expect(patterns.filter((pattern) => !paths.some((path) => pattern.test(path)))).toEqual([]);
});

test('the body of every page is well-formed', () => {
  expect(bodyProblems(documents)).toEqual([]);
});

test('the head of every page says what the page is at part 0', () => {
  expect(headProblems(files, documents, undefined)).toEqual([]);
});

test('a strict policy for scripts and styles would refuse nothing', () => {
  expect(
    policyProblems(
      files,
      html.filter((address) => address !== oneFileAddress(files)),
    ),
  ).toEqual([]);
});

test('every internal link leads to a page, and to an element where it names one', () => {
  expect(linkProblems(files, '/')).toEqual([]);
});

test('the pages of the whole story link to the whole story, and the careful ones never do', () => {
  const wrong = documents.flatMap(({ address, edition, page }) =>
    [...page.querySelectorAll('a[href^="/"]')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => href !== oneFileAddress(files) && /^\/full(?:[/?#]|$)/.test(href) !== (edition === 'full'))
      .map((href) => `${address}: ${href}`),
  );
  expect(wrong).toEqual([]);
});

test('every link that leaves the site is marked, and the careful pages say that it may tell more', () => {
  const leaving = documents.flatMap(({ address, edition, page }) =>
    [...page.querySelectorAll('body a[href]')]
      .filter((link) => /^[a-z]+:/.test(link.getAttribute('href') ?? ''))
      // The terms under which the wiki may be used tell nothing of the film.
      .map((link) => ({
        link,
        address,
        warns: edition === 'careful' && !link.closest('section:has(> * > #licences)'),
      })),
  );
  const wrong = leaving.filter(({ link, warns }) => {
    const note = link.nextElementSibling?.className === 'outside-link-note';
    return (
      link.querySelector('svg.outside-link-mark') === null ||
      !link.textContent?.includes('(leaves this site') ||
      link.textContent.includes('may tell more') !== warns ||
      note !== warns ||
      !link.getAttribute('rel')?.includes('noreferrer')
    );
  });
  expect(leaving.length).toBeGreaterThan(100);
  expect(wrong.map(({ address, link }) => `${address}: ${link.getAttribute('href')}`)).toEqual([]);
});

test('at every part, page data links to pages that the part has', () => {
  const dead = partsOf(files).flatMap((part) => {
    const pages = pagesOf(files, part);
    return [...pages.values()].flatMap((page) =>
      pathsIn(page)
        .filter((path) => !pages.has(path as never))
        .map((path) => `part ${part}: ${page.path}: ${path}`),
    );
  });
  expect(dead).toEqual([]);
});

test('the page for unknown addresses is kept from search engines and says that there is nothing here', () => {
  const page = parseHtml(files.get('/404.html') ?? '');
  expect({
    robots: page.querySelector('meta[name=robots]')?.getAttribute('content'),
    title: page.title,
    heading: page.querySelector('main h1')?.textContent,
    told: [...page.querySelectorAll('meta[property], meta[name=description], script[type="application/ld+json"]')]
      .length,
  }).toEqual({ robots: 'noindex', title: 'Page not found · Room 7', heading: 'Page not found', told: 0 });
});

test('the one-file edition needs no other file, and its head tells nothing', () => {
  const page = parseHtml(files.get(oneFileAddress(files)) ?? '');
  const asked = [...page.querySelectorAll('script[src], link[href], img, iframe')].map(({ outerHTML }) => outerHTML);
  expect({ asked, title: page.title, metas: page.querySelectorAll('meta[content*="film" i]').length }).toEqual({
    asked: [],
    title: 'Room 7',
    metas: 0,
  });
});

function pathsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'path' ? [String(inner)] : pathsIn(inner)));
}
