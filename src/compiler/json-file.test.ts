import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offsetAt, offsetInString, parseJsonFile, pathText } from './json-file.ts';

const file = parseJsonFile({
  path: 'places/tower.json',
  text: '{\n  "id": "tower",\n  "body": [{ "heading": "Light", "paragraphs": [] }]\n}\n',
});

test.each([
  [['id'], '"tower"'],
  [['body', 0], '{ "heading"'],
  [['body', 0, 'heading'], '"Light"'],
])('finds the value at %j', (path, found) => {
  expect(file.text.slice(offsetAt(file, path))).toMatch(new RegExp(`^${found}`));
});

test('finds the name of a field on request', () => {
  expect(file.text.slice(offsetAt(file, ['body', 0, 'heading'], true))).toMatch(/^"heading": "Light"/);
});

test('finds the parent of a missing value', () => {
  expect(file.text.slice(offsetAt(file, ['body', 0, 'reveal']))).toMatch(/^\{ "heading"/);
  expect(offsetAt(file, ['nothing', 'of', 'that'])).toBe(0);
});

test('finds a character of a text in the file, however the text is escaped', () => {
  const character = fc.constantFrom('a', '"', '\\', 'é', '등', '🏮', '\n', '/', ' ');
  const escaped = fc.tuple(character, fc.boolean()).map(([text, everything]) => ({
    text,
    json: everything
      ? text.replaceAll(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      : JSON.stringify(text).slice(1, -1),
  }));
  fc.assert(
    fc.property(fc.array(escaped), fc.array(escaped), (before, after) => {
      const json = (pieces: readonly { json: string }[]) => pieces.map((piece) => piece.json).join('');
      const prefix = `{ "text": "The ${json(before)}`;
      const parsed = parseJsonFile({ path: 'a.json', text: `${prefix}X${json(after)}" }` });
      const index = `The ${before.map(({ text }) => text).join('')}`.length;
      expect(parsed.errors).toEqual([]);
      expect(offsetInString(parsed, ['text'], index)).toBe(prefix.length);
    }),
  );
});

test('counts characters without the leading spaces', () => {
  const spaced = parseJsonFile({ path: 'a.json', text: '{ "text": " \\n The lamp " }' });
  expect(spaced.text.slice(offsetInString(spaced, ['text'], 'The '.length))).toMatch(/^lamp/);
});

test('writes a path as in code', () => {
  expect(pathText([])).toBe('');
  expect(pathText(['body', 0, 'paragraphs', 1, 'text'])).toBe('body[0].paragraphs[1].text');
});
