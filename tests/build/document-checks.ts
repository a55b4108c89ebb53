import { messages } from '#messages/messages.ts';
import { pageDescription } from '#entities/page-description.ts';
import { pageTitle } from '#entities/page-title.ts';
import { type Edition, pageAddress, type PagePath } from '#wiki/addresses.ts';
import type { PageData } from '#wiki/page-data.ts';
import { premise } from '#wiki/part.ts';
import { parseHtml } from './parse-html.ts';
import {
  documentsOf,
  oneFileAddress,
  pagesOf,
  partsOf,
  type SiteDocument,
  type SiteFiles,
  siteOf,
} from './site-files.ts';

// Each check returns problems, one per line: the address of the document, and the rule it breaks.

interface ReadDocument extends SiteDocument {
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

/** The head: metadata for search engines and link cards, made from part-0 data in both editions. */
export function headProblems(files: SiteFiles, documents: readonly ReadDocument[], url: string | undefined): string[] {
  const { name, film } = siteOf(files);
  const twins = new Map(documents.filter(({ edition }) => edition === 'careful').map(({ path, page }) => [path, page]));
  return documents.flatMap(({ address, edition, path, page, data, careful }) => {
    const neutral = data.kind === 'event' ? `Scene ${data.event.number}` : null;
    const called = careful?.kind === 'home' ? film.title : careful ? pageTitle(careful) : (neutral ?? film.title);
    const title = `${called} · ${name}`;
    const description = content(page, 'name="description"');
    const absolute = url === undefined ? [] : [`${url}${pageAddress(path, edition)}`];
    const robots = { careful: [], full: [careful ? 'nosnippet' : 'noindex, nosnippet'] }[edition];
    return broken(address, {
      'has the title of part 0': page.title === title,
      'has the description of part 0': careful
        ? equal(description, [pageDescription(careful)])
        : description[0] !== pageDescription(data),
      'has one description, and it is not empty': description.length === 1 && (description[0]?.length ?? 0) > 20,
      'has a card with the same title and description':
        equal(content(page, 'property="og:title"'), [title]) &&
        equal(content(page, 'property="og:description"'), description),
      'names the site': equal(content(page, 'property="og:site_name"'), [name]),
      'keeps snippets of the whole story, and only those, from search engines': equal(
        content(page, 'name="robots"'),
        robots,
      ),
      'has an absolute address if the site has one': equal(content(page, 'property="og:url"'), absolute),
      'has a canonical address if the site has one': equal(
        [...page.querySelectorAll('link[rel=canonical]')].map((link) => link.getAttribute('href')),
        absolute,
      ),
      'has the picture of a card if the site has an address': equal(
        content(page, 'property="og:image"').map((image) => files.has(image.slice(url?.length))),
        url === undefined ? [] : [true],
      ),
      'has the same picture as its careful page': equal(
        content(page, 'property="og:image"'),
        careful ? content(twins.get(path) ?? page, 'property="og:image"') : content(page, 'property="og:image"'),
      ),
      'has structured data of the right types': equal(structuredTypes(page), typesOf(careful)),
    });
  });
}

/** Scripts and styles: one head script, identical in every document, before the styles; none in attributes. */
export function policyProblems(files: SiteFiles, paths: readonly string[]): string[] {
  const documents = paths.map((address) => ({ address, page: parseHtml(files.get(address) ?? '') }));
  const [first] = documents;
  const headScript = first?.page.querySelector('script:not([type])')?.textContent ?? '';
  const layers = first?.page.querySelector('style')?.textContent ?? '';
  return documents.flatMap(({ address, page }) => {
    const inline = [...page.querySelectorAll('script:not([src])')].filter(
      ({ attributes }) => !/^application\/(?:ld\+)?json$/.test(attributes.getNamedItem('type')?.value ?? ''),
    );
    const attributes = [...page.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
    return broken(address, {
      'has no style attribute': attributes.every(({ name }) => name !== 'style'),
      'has no event handler attribute': attributes.every(
        ({ name, value }) => !/^on/i.test(name) && !/^javascript:/i.test(value),
      ),
      'has the order of layers and the styles of its kind inline, and no others':
        /^@layer [a-z,]+;$/.test(layers) &&
        equal(
          [...page.querySelectorAll('style')].map(({ textContent }) => (textContent === layers ? 'layers' : 'kind')),
          ['layers', 'kind'],
        ),
      'has only the head script, with the same text on all pages':
        headScript.length > 100 &&
        equal(
          inline.map(({ textContent }) => textContent),
          [headScript],
        ),
      'runs the head script before the body': inline.every((script) => script.closest('head') !== null),
      'starts no other script before the page is read': [...page.querySelectorAll('script[src]')].every(
        (script) => script.getAttribute('type') === 'module',
      ),
    });
  });
}

/** Links: every internal one leads to a file of the site, and its hash to an element there. */
export function linkProblems(files: SiteFiles, base: string): string[] {
  const pages = new Map(
    [...files].filter(([address]) => address.endsWith('.html')).map(([address, html]) => [address, parseHtml(html)]),
  );
  return [...pages].flatMap(([address, page]) =>
    [...page.querySelectorAll('[href], [src]')].flatMap((element) => {
      const written = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      if (written.startsWith('https://')) return [];
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

function broken(address: string, rules: Record<string, boolean>): string[] {
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [`${address}: not so: ${rule}`]));
}

function content(page: Document, attribute: string): string[] {
  return [...page.querySelectorAll(`meta[${attribute}]`)].map((meta) => meta.getAttribute('content') ?? '');
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

function structuredTypes(page: Document): unknown[] {
  return [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) => {
    const data = JSON.parse(textContent ?? '') as { '@context': unknown; '@graph': { '@type': unknown }[] };
    return data['@context'] === 'https://schema.org' ? data['@graph'].map((thing) => thing['@type']) : ['no context'];
  });
}

/** Returns the subject of a page's structured data, besides its breadcrumbs. */
const subjects: Partial<Record<PageData['kind'], string[]>> = {
  home: ['Movie'],
  film: ['BreadcrumbList', 'Movie'],
  character: ['BreadcrumbList', 'Person'],
  review: ['BreadcrumbList', 'Review'],
};

function typesOf(careful: PageData | null): string[] {
  return careful ? (subjects[careful.kind] ?? ['BreadcrumbList']) : [];
}

function equal(one: readonly unknown[], other: readonly unknown[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
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

/** Links between pages: the whole story links to the whole story, careful pages to careful pages. */
export function editionProblems(documents: readonly ReadDocument[], oneFile: string): string[] {
  return documents.flatMap(({ address, edition, page }) =>
    [...page.querySelectorAll('a[href^="/"]')]
      // The question at the gate leads back to the careful edition.
      .filter((link) => link.closest('.gate') === null)
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => href !== oneFile && /^\/full(?:[/?#]|$)/.test(href) !== (edition === 'full'))
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
    link.getAttribute('href') === repository || link.closest('section:has(> * > #licences)') === null;
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

/** Returns the address of a page's document. */
function documentAddresses(paths: Iterable<PagePath>, edition: Edition): string[] {
  return [...paths].map((path) =>
    pageAddress(path, edition) === '/' ? '/index.html' : `${pageAddress(path, edition)}.html`,
  );
}
