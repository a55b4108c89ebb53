import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { pagesOutOfOrder } from '#tests/fixtures/citation-order.ts';
import { contentOf, inventedFiles } from '#tests/fixtures/content.ts';
import { revealedAnyhow } from '#tests/fixtures/reveals.ts';
import { body, claim, place, review, source, wiki } from '#tests/fixtures/small-wiki.ts';
import type { PageData } from '#wiki/page-data.ts';
import type { Part } from '#wiki/part.ts';
import { citationTable, type Draft, numberCitations } from './citations.ts';
import type { Content } from './content.ts';
import { characterListPage, characterPage } from './pages/characters.ts';
import { disagreementsPage } from './pages/claims.ts';
import { filmPage } from './pages/film.ts';
import { homePage } from './pages/home.ts';
import { peopleListPage, personPage } from './pages/people.ts';
import { reviewPage } from './pages/reviews.ts';
import { placePage } from './pages/things.ts';
import { eventPage } from './pages/timeline.ts';
import { workPage } from './pages/works.ts';
import { indexSite, type SiteIndex } from './site-index.ts';

// Compiles many wikis, possibly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const leaf = { path: '/sources/leaf', title: 'Label of leaf' };
const projector = { path: '/sources/projector', title: 'Label of projector' };

test('a source and place have one symbol, others another', () => {
  const { symbolOf, citedBy } = citationTable();
  const cited = [['leaf'], ['leaf', 'page-2'], ['projector'], ['leaf'], ['leaf', 'page-2']] as const;
  const symbols = cited.map(([id, where]) => symbolOf(id, where));
  expect(new Set(symbols).size).toBe(3);
  expect(symbols.map(citedBy)).toEqual([
    { source: 'leaf' },
    { source: 'leaf', place: 'page-2' },
    { source: 'projector' },
    { source: 'leaf' },
    { source: 'leaf', place: 'page-2' },
  ]);
  expect(() => citedBy(3)).toThrow('compile: no citation has the symbol 3.');
});

test('a page numbers its citations from 1 in reading order, and lists each source once with its places', () => {
  const light = {
    text: 'Oil',
    sources: [{ source: 'leaf' }, { source: 'leaf', place: 'front-page' }],
    reveal: 'premise',
  };
  const files = {
    'sources/projector.json': source('projector'),
    'places/tower.json': place('tower', {
      body: body({ text: 'It is lit.[^projector] It turns.[^leaf#front-page]', reveal: 'premise' }),
      claims: [{ ...claim('light'), values: [light] }],
    }),
  };
  const page = numbered(contentOf(wiki(files)), (index) => placePageOf(index, 'tower'));
  expect(page.sections[0]?.paragraphs).toEqual([
    { text: ['It is lit.', { kind: 'citation', reference: 1 }, ' It turns.', { kind: 'citation', reference: 2 }] },
  ]);
  expect(page.claims[0]?.values[0]?.citations).toEqual([3, 2]);
  expect(page.names[0]?.citations).toEqual([3]);
  expect(page.references).toEqual([
    { number: 1, source: projector, reliability: 'A', cited: [{ citation: 1 }] },
    { number: 2, source: leaf, reliability: 'A', cited: [{ citation: 2, place: 'front page' }, { citation: 3 }] },
  ]);
});

test('a review cites its own source first, whatever else it cites', () => {
  const files = {
    'sources/projector.json': source('projector'),
    'reviews/r.json': review('r', { source: 'projector', body: body('It was read twice.') }),
  };
  const page = numbered(contentOf(wiki(files)), (index) => reviewPages(index)[0]);
  expect(page.publication).toEqual({ citations: [1] });
  expect(page.references).toEqual([
    { number: 1, source: projector, reliability: 'A', cited: [{ citation: 1 }] },
    { number: 2, source: leaf, reliability: 'A', cited: [{ citation: 2 }] },
  ]);
});

test('a source that is cited before it is revealed does not compile', () => {
  const files = {
    'sources/projector.json': source('projector'),
    'places/tower.json': place('tower', {
      name: { text: 'Tower', sources: [{ source: 'projector' }] },
      body: body('It is lit.'),
    }),
  };
  const content = contentOf(wiki(files));
  const sources = new Map(
    [...content.entities.sources].map(([id, each]) => [id, id === 'leaf' ? { ...each, reveal: 's3' } : each]),
  );
  const late = { ...content, entities: { ...content.entities, sources } };
  expect(() => numbered(late, (index) => placePageOf(index, 'tower'))).toThrow(
    'compile: the source "leaf" is cited before it may be shown; give it "reveal": "premise".',
  );
});

const invented = contentOf(inventedFiles);

test('the order of a page’s fields does not change its numbers', () => {
  const index = indexSite(invented, invented.parts.parts.length as Part);
  const pages = drafts(index);
  fc.assert(
    fc.property(fc.constantFrom(...pages), fc.compareFunc(), (page, compare) => {
      expect(numberCitations(index, reordered(page, compare) as typeof page)).toEqual(numberCitations(index, page));
    }),
    { numRuns: 200 },
  );
});

test('on every page, references are numbered from 1 in the order in which it is read, and all are cited', () => {
  expect(pagesOutOfOrder(invented)).toEqual([]);
});

test('with any reveals: on every page, references are numbered from 1 in the order in which it is read', () => {
  fc.assert(
    fc.property(revealedAnyhow(inventedFiles), ({ content }) => {
      expect(pagesOutOfOrder(content)).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

/** Returns a complete page of a wiki before watching. */
function numbered<Page extends PageData>(content: Content, draft: (index: SiteIndex) => Draft<Page> | undefined): Page {
  const index = indexSite(content, 0 as Part);
  const page = draft(index);
  if (!page) throw new Error('There is no such page.');
  return numberCitations(index, page) as Page;
}

function placePageOf(index: SiteIndex, id: string) {
  const [found] = [...index.content.entities.places.values()].filter((each) => each.id === id);
  return found && placePage(index, found);
}

function reviewPages(index: SiteIndex) {
  return [...index.content.entities.reviews.values()].map((each) => reviewPage(index, each));
}

/** Pages of every kind with citations, before they are numbered. */
function drafts(index: SiteIndex): Draft<PageData>[] {
  const { characters, people, events, works } = index.content.entities;
  return [
    homePage(index),
    filmPage(index),
    characterListPage(index, 1),
    peopleListPage(index, 1),
    disagreementsPage(index, 1),
    ...[...characters.values()].map((each) => characterPage(index, each)),
    ...[...people.values()].map((each) => personPage(index, each)),
    ...[...events.values()].map((each) => eventPage(index, each)),
    ...[...works.values()].map((each) => workPage(index, each)),
    ...reviewPages(index),
  ];
}

/** Returns the same value with the fields of every object in another order. */
function reordered(value: unknown, compare: (one: string, other: string) => number): unknown {
  if (Array.isArray(value)) return value.map((item) => reordered(item, compare));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).toSorted(([one], [other]) => compare(one, other));
  return Object.fromEntries(fields.map(([name, field]) => [name, reordered(field, compare)]));
}
