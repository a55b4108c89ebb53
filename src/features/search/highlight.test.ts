import { expect, test } from 'vitest';
import { searchRules } from '#wiki/search/search-rules.ts';
import { highlight } from './highlight.ts';
import { parseQuery } from './query.ts';

const rules = searchRules(['en', 'ko']);
/** Returns a text with what a query highlights in brackets. */
const marked = (text: string, typed: string, options?: { bySound: boolean }) =>
  highlight(text, parseQuery(typed, rules), options)
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join('');

test.each([
  ['ahn', 'Ahn counts, and Ahnlee waits', '[Ahn] counts, and [Ahnlee] waits'],
  ['the keepers', 'The keeper’s lamp', 'The [keeper’s] lamp'],
  ['min ho', 'Lee Min-ho, Minho', 'Lee [Min-ho], [Minho]'],
  ['Ｌｏｕｐｅ', 'Loupé', '[Loupé]'],
  ['안수가', '안수에게', '[안수]에게'],
  ['five & six', '<u>six</u> &amp;', '<u>[six]</u> &amp;'],
  ['?!', 'What?!', 'What?!'],
])('“%s” in “%s”', (typed, text, expected) => {
  expect(marked(text, typed)).toBe(expected);
});

test('what sounds like the query is highlighted in names only', () => {
  expect(marked('Han-joo', 'hanchu', { bySound: true })).toBe('[Han-joo]');
  expect(marked('Han-joo', 'hanchu')).toBe('Han-joo');
});

test('a text is in as few pieces as possible, and none is empty', () => {
  const pieces = highlight('one two three', parseQuery('three', rules));
  expect(pieces.map(({ text }) => text)).toEqual(['one two ', 'three']);
});
