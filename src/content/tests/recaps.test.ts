import { expect, test } from 'vitest';
import { contentOf } from '#tests/fixtures/content.ts';
import { partOf } from '#tests/fixtures/site-files.ts';
import { pagePath } from '#wiki/addresses.ts';
import type { Part } from '#wiki/part.ts';
import { plainText } from '#wiki/prose.ts';
import { filmFiles } from './film-files.ts';
import { sentencesOf } from './house-style.ts';

// What has happened so far, for someone in the middle of the film: whole at every part, short, and cited.

const content = contentOf(filmFiles);
const { parts } = content.parts;
/** Every part but the last, after which the film is over. */
const middle = parts.slice(0, -1).map((part, at) => ({ ...part, number: at + 1 }));

test.each(middle)(
  'part $number has a recap of at most 120 words, with a citation at the end of each sentence',
  (part) => {
    const texts = part.recap.map(({ text }) => text.source);
    const page = partOf(content, part.number as Part).pages.get(pagePath('soFar'))?.page;
    const shown = page?.kind === 'soFar' ? page.place.recap.map(({ text }) => plainText(text)).join(' ') : '';
    const words = shown.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
    expect(words.length).toBeGreaterThan(60);
    expect(words.length).toBeLessThanOrEqual(120);
    expect(texts.flatMap(sentencesOf).filter((sentence) => !/\[\^[^\]]+\]$/.test(sentence))).toEqual([]);
  },
);

test.each(middle)('part $number says by name whom it is about, since each recap is read by itself', ({ recap }) => {
  const linked = recap.map(({ text }) => text.source).join(' ');
  expect(linked).toContain('(character:yong-gu)');
  expect(linked).toContain('(character:ye-seung)');
});

test.each(middle)('part $number has two or three short questions', ({ open }) => {
  expect([2, 3]).toContain(open.length);
  expect(open.filter((question) => !question.endsWith('?') || question.split(' ').length > 12)).toEqual([]);
});

test('the last part has none: its readers have seen the end', () => {
  expect([parts.at(-1)?.recap, parts.at(-1)?.open]).toEqual([[], []]);
});

test('the premise on the home page is told in three sentences', () => {
  const [premise] = content.site.intro;
  expect(premise && sentencesOf(premise.text.source)).toHaveLength(3);
});
