import { expect, test } from 'vitest';
import { contentOf } from '#tests/fixtures/content.ts';
import { partOf } from '#tests/fixtures/site-files.ts';
import { pagePath } from '#wiki/addresses.ts';
import type { PageData } from '#wiki/page-data.ts';
import { type Part, partsUpTo, premise } from '#wiki/part.ts';
import { plainText } from '#wiki/prose.ts';
import { filmFiles } from './film-files.ts';

// How long the pages of this film are: long enough to be read, and no longer than the sources carry.

const content = contentOf(filmFiles);
const parts = partsUpTo(content.parts.parts.length as Part);
const last = content.parts.parts.length as Part;
const main = [...content.entities.characters.values()].filter((character) => character.main).map(({ id }) => id);

/** The words of a page's own text, lead and sections, and of the plot on the film's page. */
function wordsOf(page: PageData): number {
  const prose = [
    ...('sections' in page ? page.sections.flatMap(({ paragraphs }) => paragraphs) : []),
    ...('plot' in page ? page.plot.flatMap(({ paragraphs }) => paragraphs) : []),
  ];
  return prose
    .map(({ text }) => plainText(text))
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '').length;
}

function pagesOfKind(part: Part, kind: PageData['kind']): PageData[] {
  return [...partOf(content, part).pages.values()].flatMap(({ page }) => (page.kind === kind ? [page] : []));
}

/** Pages of a kind of which the text at a part is shorter or longer than it may be. */
function outside(part: Part, kind: PageData['kind'], least: number, most: number, ids?: readonly string[]): string[] {
  return pagesOfKind(part, kind)
    .filter(({ path }) => ids === undefined || ids.some((id) => path.endsWith(`/${id}`)))
    .map((page) => ({ path: page.path, words: wordsOf(page) }))
    .filter(({ words }) => words < least || words > most)
    .map(({ path, words }) => `${path} at part ${part}: ${words} words`);
}

test('there are eight main characters, and each has something to read before watching', () => {
  expect(main.toSorted()).toEqual(
    ['bong-sik', 'chun-ho', 'man-beom', 'min-hwan', 'old-man-seo', 'yang-ho', 'ye-seung', 'yong-gu'].toSorted(),
  );
  expect(outside(premise, 'character', 120, 400, main)).toEqual([]);
});

test('at the end the page of a main character has 200 to 400 words', () => {
  expect(outside(last, 'character', 200, 400, main)).toEqual([]);
});

test('the page of the film has 250 words or more before watching', () => {
  const film = partOf(content, premise).pages.get(pagePath('film'))?.page;
  expect(film?.kind === 'film' ? wordsOf(film) : 0).toBeGreaterThanOrEqual(250);
});

test('at every part a scene has 40 to 120 words, and a motif at most 200', () => {
  expect(parts.flatMap((part) => outside(part, 'event', 40, 120))).toEqual([]);
  expect(parts.flatMap((part) => outside(part, 'motif', 30, 200))).toEqual([]);
});

test('at the end a motif has 60 words or more', () => {
  expect(outside(last, 'motif', 60, 200)).toEqual([]);
});
