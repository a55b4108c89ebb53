import { expect, test } from 'vitest';
import { compilePart, siteData } from '#compiler/compile-site.ts';
import { contentOf, realFiles } from '#tests/fixtures/content.ts';
import { excerptOf } from './excerpt.ts';

const content = contentOf(realFiles);
const pages = [...compilePart(content, siteData(content).lastPart).pages.values()].flatMap(({ page }) =>
  page.kind === 'moved' ? [] : [page],
);

test.each(['warden', 'father', 'backpack'])('what is cut out of a page has “%s” near its beginning', (word) => {
  const excerpts = pages.flatMap((page) => excerptOf(page, undefined, word) ?? []);
  // A result shows the heading, too.
  const texts = excerpts.map(({ heading, text }) =>
    heading?.toLowerCase().includes(word) ? `${heading}: ${text}` : text,
  );
  expect(texts.length).toBeGreaterThan(5);
  // About the two lines of a phone.
  expect(texts.filter((text) => !text.slice(0, 72).toLowerCase().includes(word))).toEqual([]);
  expect(excerpts.some(({ text }) => text.startsWith('… ') && text.endsWith(' …'))).toBe(true);
});

test('a page that does not hold what was typed has no excerpt', () => {
  expect(pages.flatMap((page) => excerptOf(page, undefined, 'zzzz') ?? [])).toEqual([]);
});
