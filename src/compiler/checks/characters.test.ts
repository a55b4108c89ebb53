import { expect, test } from 'vitest';
import { check } from '#tests/fixtures/check-output.ts';
import { body, place } from '#tests/fixtures/small-wiki.ts';
import { readContent } from '../read-content.ts';
import { wiki } from '#tests/fixtures/small-wiki.ts';

// Characters that nobody can see, and letters that only look composed.

test('a no-break space, with the code point named', () => {
  const lead = body('The\u00a0lamp.');
  expect(check({ 'places/tower.json': place('tower', { body: lead }) })).toMatchInlineSnapshot(`
    "content/places/tower.json:18:23  error: hidden-character
      at body[0].paragraphs[0].text
      17 |         {
      18 |           "text": "The·lamp.[^leaf]",
         |                       ^
      There is a character here that nobody can see: U+00A0 (no-break space).
      Fix: Write a common space, or run \`npm run format\`."
  `);
});

/** Returns the rules and messages of the problems of a place with a name. */
function saidOf(name: string): string[] {
  const text = JSON.stringify(place('tower')).replace('"text":"tower"', `"text":"${name}"`);
  return readContent(wiki({ 'places/tower.json': text })).problems.map(({ rule, message }) => `${rule}: ${message}`);
}

test.each([
  ['a zero-width space', 'The\u200btower', 'U+200B (zero-width space)'],
  ['an escaped one', 'The\\u200btower', 'U+200B (zero-width space)'],
  ['a soft hyphen', 'The to\u00adwer', 'U+00AD (soft hyphen)'],
  ['a right-to-left override', 'The \u202etower', 'U+202E (right-to-left override)'],
  ['a byte order mark within', 'The \ufefftower', 'U+FEFF (byte order mark)'],
  ['a control character', 'The \\u0007tower', 'U+0007 (control character)'],
  ['a tab, often a backslash that was not doubled', 'The\\tower', 'U+0009 (tab)'],
  ['a thin space', 'The\u2009tower', 'U+2009 (space of another width)'],
  ['a line separator', 'The\u2028tower', 'U+2028 (line separator)'],
  ['an empty Hangul letter', 'The \u3164tower', 'U+3164 (invisible character)'],
  ['a joiner between Latin letters', 'The to\u200dwer', 'U+200D (zero-width joiner)'],
])('%s', (_, name, code) => {
  expect(saidOf(name)).toEqual([`hidden-character: There is a character here that nobody can see: ${code}.`]);
});

test.each([
  ['an emoji of several', 'The 👨‍👩‍👧 tower'],
  ['a joiner that Devanagari needs', 'क्‍ष'],
  ['a joiner that Persian needs', 'می‌خواهم'],
  ['an escaped quote and line break', 'The \\"tower\\"'],
  ['a backslash before a letter', 'The \\\\tower'],
  ['an ideographic space', '灯\u3000台'],
])('%s is allowed', (_, name) => {
  expect(saidOf(name)).toEqual([]);
});

test('letters that are not composed', () => {
  expect(saidOf('등대'.normalize('NFD'))).toEqual([
    'not-nfc: "등대" is written with letters in pieces (not in Unicode NFC), so searches do not find it.',
  ]);
  expect(saidOf('Café at the tower'.normalize('NFD'))).toEqual([
    'not-nfc: "Café" is written with letters in pieces (not in Unicode NFC), so searches do not find it.',
  ]);
});

test('bytes that are not UTF-8', () => {
  expect(saidOf('The \ufffdtower')).toEqual(['not-utf-8: A character here could not be read: the file is not UTF-8.']);
});

test('each character is reported once in a file', () => {
  expect(saidOf('The\u00a0old\u00a0to\u200bwer')).toHaveLength(2);
});
