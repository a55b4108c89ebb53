import { expect, test } from 'vitest';
import { compilePart } from '#compiler/compile-site.ts';
import { contentOf } from '#tests/fixtures/content.ts';
import { body, place, wiki } from '#tests/fixtures/small-wiki.ts';
import type { Part } from '#wiki/part.ts';
import { searchRules } from '#wiki/search/search-rules.ts';
import { excerptOf } from './passages.ts';
import { parseQuery } from './query.ts';

// A rucksack at every place of a long text, in a short one, and in a heading alone.
const words =
  'an old keeper with nobody beside him unhurriedly went down to the breakwater and counted his boats'.split(' ');
const long = Array.from({ length: 60 }, (_, at) => words[at % words.length] ?? '');
const texts = [
  ...long.map((_, at) => [...long.slice(0, at), 'Rucksack', ...long.slice(at)].join(' ')),
  'He has a rucksack',
];
const headed = body(long.join(' ')).map((section) => ({
  ...section,
  id: 'what',
  heading: 'The rucksack of the keeper',
}));
const files = {
  ...Object.fromEntries(texts.map((text, at) => [`places/p${at}.json`, place(`p${at}`, { body: body(`${text}.`) })])),
  'places/headed.json': place('headed', { body: headed }),
};
const pages = [...compilePart(contentOf(wiki(files)), 2 as Part).pages.values()].flatMap(({ page }) =>
  page.kind === 'place' ? [page] : [],
);
const rules = searchRules(['en']);
const excerpts = pages.flatMap((page) => excerptOf(page, undefined, parseQuery('rucksack', rules)) ?? []);

test('an excerpt has the matched word near its beginning, wherever the page has it', () => {
  expect(excerpts).toHaveLength(texts.length + 1);
  // A result shows the heading, too.
  const shown = excerpts.map(({ heading, text }) =>
    heading?.toLowerCase().includes('rucksack') ? `${heading}: ${text}` : text,
  );
  // About the two lines of a phone.
  expect(shown.filter((text) => !text.slice(0, 72).toLowerCase().includes('rucksack'))).toEqual([]);
});

test('an excerpt is about two lines, cut between words, with ellipses where text was left out', () => {
  const cuts = excerpts.map(({ text }) => text);
  const whole = [...texts, long.join(' ')];
  const wrong = cuts.filter((cut) => {
    const inner = cut.replace(/^… | …$/g, '');
    return inner.length > 181 || !whole.some((text) => ` ${text}. `.includes(` ${inner} `));
  });
  expect(wrong).toEqual([]);
  expect(cuts.filter((cut) => cut.startsWith('… ') && cut.endsWith(' …')).length).toBeGreaterThan(20);
  expect(cuts).toContain('He has a rucksack.');
  expect(cuts.filter((cut) => cut.startsWith('… ') && !cut.endsWith(' …')).length).toBeGreaterThan(5);
});

test('a page without the words of the query has no excerpt', () => {
  expect(pages.flatMap((page) => excerptOf(page, undefined, parseQuery('zzzz', rules)) ?? [])).toEqual([]);
});
