import { pageDescription } from '#entities/page-description.ts';
import { pageTitle } from '#entities/page-title.ts';
import { pageAddress } from '#wiki/addresses.ts';
import type { PageData } from '#wiki/page-data.ts';
import { broken, equal, type ReadDocument } from './document-checks.ts';
import { type SiteFiles, siteOf } from './site-files.ts';

/** The head: metadata for search engines and link cards, made from part-0 data in both editions. */
export function headProblems(files: SiteFiles, documents: readonly ReadDocument[], url: string | undefined): string[] {
  const { name, film } = siteOf(files);
  const twins = new Map(documents.filter(({ edition }) => edition === 'careful').map(({ path, page }) => [path, page]));
  return documents.flatMap(({ address, edition, path, page, data, careful }) => {
    const neutral = data.kind === 'event' ? `Scene ${data.event.number}` : null;
    const called = careful?.kind === 'home' ? film.title : careful ? pageTitle(careful) : (neutral ?? film.title);
    const title = `${called} · ${name}`;
    const description = metaContents(page, 'name="description"');
    const absolute = url === undefined ? [] : [`${url}${pageAddress(path, edition)}`];
    const robots = { careful: [], full: [careful ? 'nosnippet' : 'noindex, nosnippet'] }[edition];
    return broken(address, {
      'has the title of part 0': page.title === title,
      'has the description of part 0': careful
        ? equal(description, [pageDescription(careful)])
        : description[0] !== pageDescription(data),
      'has one description, and it is not empty': description.length === 1 && (description[0]?.length ?? 0) > 0,
      'has a card with the same title and description':
        equal(metaContents(page, 'property="og:title"'), [title]) &&
        equal(metaContents(page, 'property="og:description"'), description),
      'names the site': equal(metaContents(page, 'property="og:site_name"'), [name]),
      'keeps snippets of the whole story, and only those, from search engines': equal(
        metaContents(page, 'name="robots"'),
        robots,
      ),
      'has an absolute address if the site has one': equal(metaContents(page, 'property="og:url"'), absolute),
      'has a canonical address if the site has one': equal(
        [...page.querySelectorAll('link[rel=canonical]')].map((link) => link.getAttribute('href')),
        absolute,
      ),
      'has the picture of a card if the site has an address': equal(
        metaContents(page, 'property="og:image"').map((image) => files.has(image.slice(url?.length))),
        url === undefined ? [] : [true],
      ),
      'has the same picture as its careful page': equal(
        metaContents(page, 'property="og:image"'),
        careful
          ? metaContents(twins.get(path) ?? page, 'property="og:image"')
          : metaContents(page, 'property="og:image"'),
      ),
      'has structured data of the right types': equal(structuredTypes(page), typesOf(careful)),
    });
  });
}

function metaContents(page: Document, attribute: string): string[] {
  return [...page.querySelectorAll(`meta[${attribute}]`)].map((meta) => meta.getAttribute('content') ?? '');
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
