import { pageTitle } from '#entities/page-title.ts';
import { type Edition, pageAddress, type PagePath } from '#wiki/addresses.ts';
import type { PageData } from '#wiki/page-data.ts';
import { premise } from '#wiki/part.ts';
import { parseHtml } from './parse-html.ts';
import { documentsOf, oneFileAddress, pagesOf, type SiteDocument, type SiteFiles, siteOf } from './site-files.ts';

// Each check returns problems, one per line: the address of the document, and the rule it breaks.

/** A document with what it was made of. */
export interface ReadDocument extends SiteDocument {
  page: Document;
  data: PageData;
  /** The same page at part 0, if part 0 has it. */
  careful: PageData | null;
}

/** Returns the documents of both editions with their data, without redirects, which have none. */
export function readDocuments(files: SiteFiles): ReadDocument[] {
  const first = pagesOf(files, premise);
  const last = pagesOf(files, siteOf(files).lastPart);
  return documentsOf(files).flatMap((document): ReadDocument[] => {
    const data = (document.edition === 'full' ? last : first).get(document.path);
    const careful = first.get(document.path);
    if (!data || data.kind === 'moved') return [];
    return [
      {
        ...document,
        data,
        careful: careful && careful.kind !== 'moved' ? careful : null,
        page: parseHtml(document.html),
      },
    ];
  });
}

/** The body: one heading, one `main`, a language, unique ids, nothing that a strict policy would block. */
export function bodyProblems(documents: readonly ReadDocument[]): string[] {
  return documents.flatMap(({ address, page, data }) => {
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    const headings = [...page.querySelectorAll('.page-content h1')].map(({ textContent }) => textContent);
    const title = pageTitle(data);
    const original = 'original' in data ? data.original?.text : undefined;
    const names = [`${title} ${original}`, `${original} ${title}`, title];
    const levels = [...page.querySelectorAll('.page-content :is(h1, h2, h3, h4)')].map(({ tagName }) =>
      Number(tagName[1]),
    );
    return broken(address, {
      'has the language en': page.documentElement.lang === 'en',
      'has one heading, the title of its data': headings.length === 1 && names.includes(headings[0] ?? ''),
      'has one main, with the heading in it': page.querySelectorAll('main, .page-content h1').length === 2,
      'skips no heading level': levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1),
      'has no id twice': new Set(ids).size === ids.length,
      'has no empty link or button': [...page.querySelectorAll('a, button')].every(isNamed),
      'has no image without alternative text': [...page.querySelectorAll('img')].every((image) =>
        image.hasAttribute('alt'),
      ),
      'marks Hangul with its language': !hangulOutside(page),
    });
  });
}

function isNamed(element: Element): boolean {
  return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim() !== '';
}

function hangulOutside(page: Document): boolean {
  const walker = page.createTreeWalker(page.body, 4 /* text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (/\p{Script=Hangul}/u.test(node.nodeValue ?? '') && !element?.closest('[lang=ko], script, option')) return true;
  }
  return false;
}

/** HTML files: one for each page of both editions, `404.html` and the one-file edition, and no other. */
export function fileProblems(files: SiteFiles): string[] {
  const wanted = new Set([
    ...documentAddresses(pagesOf(files, premise).keys(), 'careful'),
    ...documentAddresses(pagesOf(files, siteOf(files).lastPart).keys(), 'full'),
    '/404.html',
    oneFileAddress(files),
  ]);
  const html = [...files.keys()].filter((address) => address.endsWith('.html'));
  return [
    ...[...wanted].filter((address) => !files.has(address)).map((address) => `${address}: is no file`),
    ...html.filter((address) => !wanted.has(address)).map((address) => `${address}: is of no page`),
  ];
}

/** Returns the address of a page's document. */
function documentAddresses(paths: Iterable<PagePath>, edition: Edition): string[] {
  return [...paths].map((path) =>
    pageAddress(path, edition) === '/' ? '/index.html' : `${pageAddress(path, edition)}.html`,
  );
}

/** Returns a problem for each rule that does not hold. */
export function broken(address: string, rules: Record<string, boolean>): string[] {
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [`${address}: not so: ${rule}`]));
}

/** Returns whether two lists are the same. */
export function equal(one: readonly unknown[], other: readonly unknown[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
