import type { Graph } from 'schema-dts';
import { expect, test } from 'vitest';
import { siteData } from '#compiler/compile-site.ts';
import { contentOf, edited, inventedFiles } from '#tests/fixtures/content.ts';
import { partOf } from '#tests/fixtures/site-files.ts';
import type { PagePath } from '#wiki/addresses.ts';
import type { PageData } from '#wiki/page-data.ts';
import { premise } from '#wiki/part.ts';
import { jsonLd } from './json-ld.ts';

const content = contentOf(inventedFiles);

function pageAt(path: string, of = content): PageData {
  const page = partOf(of, premise).pages.get(path as PagePath)?.page;
  if (!page || page.kind === 'moved') throw new Error(`Part 0 has no page ${path}.`);
  return page;
}

/** Returns the structured data of what a page is about. */
function subjectOf(path: string, of = content): unknown {
  return subjectIn(jsonLd(pageAt(path, of), siteData(of), undefined));
}

function subjectIn(data: Graph | null): unknown {
  return data?.['@graph'].at(-1);
}

test('the film has a director who is a person, and a date, a duration and genres in their forms', () => {
  expect(subjectOf('/film')).toMatchObject({
    '@type': 'Movie',
    datePublished: '1998-05-03',
    duration: 'PT97M',
    genre: ['Drama'],
    director: [{ '@type': 'Person', name: 'Gil Sa-bin' }],
  });
});

test('a country is a country, a language a language, and a director without a page is a person', () => {
  const claim = (id: string) => ({
    id,
    label: id,
    kind: 'fact' as const,
    values: [{ text: [`A ${id}`], citations: [] }],
  });
  const page = { ...pageAt('/film'), claims: ['country', 'language', 'director', 'running-time'].map(claim) };
  expect(subjectIn(jsonLd(page as PageData, siteData(content), undefined))).toMatchObject({
    countryOfOrigin: [{ '@type': 'Country', name: 'A country' }],
    inLanguage: [{ '@type': 'Language', name: 'A language' }],
    director: [{ '@type': 'Person', name: 'A director' }],
  });
  // What is no duration is left out.
  expect(subjectIn(jsonLd(page as PageData, siteData(content), undefined))).not.toHaveProperty('duration');
});

test.each([
  ['/reviews/gull-notes', { '@type': 'Person', name: 'Fern' }],
  ['/reviews/tidewater-projector', { '@type': 'Person', name: 'Juniper' }],
  ['/reviews/long-reel', { '@type': 'Organization', name: 'The Long Reel' }],
])('%s is by %j', (path, author) => {
  expect(subjectOf(path)).toMatchObject({ '@type': 'Review', author });
});

test('a review that has the name of its source for an author is by an organization', () => {
  const files = edited(inventedFiles, 'reviews/gull-notes.json', '"reviewer": "Fern"', '"reviewer": "Gull Notes"');
  expect(subjectOf('/reviews/gull-notes', contentOf(files))).toMatchObject({
    author: { '@type': 'Organization', name: 'Gull Notes' },
  });
});
