import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { contentOf, inventedFiles, realFiles, unrevealed } from '#tests/fixtures/content.ts';
import { revealedAnyhow } from '#tests/fixtures/reveals.ts';
import { allParts } from '#tests/fixtures/site-files.ts';
import { body, place, source, wiki } from '#tests/fixtures/small-wiki.ts';
import type { PageData } from '#wiki/page-data.ts';
import type { Part } from '#wiki/part.ts';
import type { Content } from './content.ts';
import { pageContext } from './page-context.ts';
import { indexSite } from './site-index.ts';

// Many wikis are compiled here, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const leaf = { path: '/sources/leaf', title: 'Label of leaf' };
const projector = { path: '/sources/projector', title: 'Label of projector' };

test('a page numbers its references in the order of their first citation, one for each place in a source', () => {
  const files = {
    'sources/projector.json': source('projector'),
    'places/tower.json': place('tower', { body: body({ text: 'It is lit.[^projector]', reveal: 'premise' }) }),
  };
  const context = pageContext(indexSite(contentOf(wiki(files)), 0 as Part));
  expect(context.prose('It is lit.[^projector] It turns.[^leaf#front-page]')).toEqual([
    'It is lit.',
    { kind: 'citation', reference: 1 },
    ' It turns.',
    { kind: 'citation', reference: 2 },
  ]);
  expect(context.cite([{ source: 'leaf' }, { source: 'leaf', locator: 'front page' }, { source: 'leaf' }])).toEqual([
    3, 2,
  ]);
  expect(context.references()).toEqual([
    { number: 1, source: projector, reliability: 'A' },
    { number: 2, source: leaf, locator: 'front page', reliability: 'A' },
    { number: 3, source: leaf, reliability: 'A' },
  ]);
});

test('a source that is cited before it may be shown does not compile', () => {
  const index = indexSite(unrevealed(contentOf(wiki()), 'sources'), 0 as Part);
  expect(() => pageContext(index).prose('It is lit.[^leaf]')).toThrow(
    'compile: the source "leaf" is cited before it may be shown; give it "reveal": "premise".',
  );
});

test.each([
  ['real film', contentOf(realFiles)],
  ['invented film', contentOf(inventedFiles)],
])(
  'the %s: on every page, references are numbered from 1 in the order of first citation, and all are cited',
  (_, content) => {
    expect(pagesOutOfOrder(content)).toEqual([]);
  },
);

test('whatever is revealed when: on every page, references are numbered from 1 in the order of first citation', () => {
  fc.assert(
    fc.property(revealedAnyhow(contentOf(inventedFiles)), (content) => {
      expect(pagesOutOfOrder(content)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

/** Pages of which the reference list is not numbered from 1, or not in the order in which the page cites. */
function pagesOutOfOrder(content: Content): unknown[] {
  return allParts(content).flatMap(({ part, pages }) =>
    [...pages.values()].flatMap(({ path, page }) => {
      if (page.kind === 'moved') return [];
      const numbers = page.references.map(({ number }) => number);
      const cited = [...new Set(citedNumbers(page))];
      const expected = numbers.filter((number) => cited.includes(number) || !citedWithoutNumber(page, number));
      const inOrder = numbers.every((number, index) => number === index + 1) && isDeepStrictEqual(cited, expected);
      return inOrder ? [] : [{ part, path, numbers, cited }];
    }),
  );
}

/** The numbers of all citations of a page, as its data goes. */
function citedNumbers(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]): number[] => {
    if (field === 'references') return [];
    if (field === 'citations') return inner as number[];
    return field === 'reference' ? [inner as number] : citedNumbers(inner);
  });
}

/** A review cites its own source, though no number stands there. */
function citedWithoutNumber(page: PageData, number: number): boolean {
  return page.kind === 'review' && page.references[number - 1]?.source.path === page.source.path;
}
