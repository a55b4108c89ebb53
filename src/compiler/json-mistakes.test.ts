import { expect, test } from 'vitest';
import { parseJsonFile } from './json-file.ts';

/** Returns what is said of a text, with the text from the reported position on. */
function said(text: string): { at: string; what: string; mend: string } | undefined {
  const [error] = parseJsonFile({ path: 'places/tower.json', text }).errors;
  return error && { at: text.slice(error.offset, error.offset + 12), what: error.what, mend: error.mend };
}

test.each([
  ['an empty file', ' \n', ' \n', 'The file is empty.'],
  ['a byte order mark', '\ufeff{ "id": "a" }', '\ufeff{ "id": "a"', 'The file begins with a byte order mark (U+FEFF).'],
  ['a comment', '{ // note\n "id": "a" }', '// note\n "id', 'JSON has no comments.'],
  ['a comment never closed', '{ /* note "id": "a" }', '/* note "id"', 'JSON has no comments.'],
  ['a comma after the last field', '{ "id": "a", }', ', }', 'There is a comma after the last field.'],
  ['a comma after the last item', '{ "a": [1,\n] }', ',\n] }', 'There is a comma after the last item.'],
  ['two commas', '{ "a": 1,, "b": 2 }', ', "b": 2 }', 'There is one comma too many.'],
  ['curly quotes around a name', '{ “id”: "a" }', '“id”: "a" }', 'Names and texts are in straight quotes in JSON.'],
  ['curly quotes around a text', '{ "id": ”a” }', '”a” }', 'Names and texts are in straight quotes in JSON.'],
  ['single quotes', "{ 'id': 1 }", "'id': 1 }", 'Names and texts are in double quotes in JSON.'],
  ['a name without quotes', '{ id: 1 }', 'id: 1 }', 'The name of a field is in double quotes.'],
  ['a text without quotes', '{ "id": tower }', 'tower }', 'A text is in double quotes.'],
  ['a missing comma', '{ "id": "a"\n  "b": 1 }', '\n  "b": 1 }', 'A comma is missing here.'],
  ['a missing comma in a list', '{ "a": [1 2] }', ' 2] }', 'A comma is missing here.'],
  ['a missing colon', '{ "id" "a" }', ' "a" }', 'A colon is missing here.'],
  ['= for a colon', '{ "id" = "a" }', '= "a" }', 'A field and its value are separated by a colon.'],
  ['a text that is not closed', '{ "id": "a,\n "b": 1 }', '"a,\n "b": 1 ', 'This text is not closed on its line.'],
  [
    'a quote in a text',
    '{ "id": "say "go" now" }',
    '"go" now" }',
    'The text ends at this quote, and something follows it.',
  ],
  ['an object that is not closed', '{ "a": { "b": 1 ', '{ "b": 1 ', 'This { is never closed.'],
  ['a list that is not closed', '{ "a": [1, { "b": 1 } ', '[1, { "b": 1', 'This [ is never closed.'],
  ['the wrong bracket', '{ "a": [1 } ', '[1 } ', 'This [ is closed by }.'],
  ['a bracket too many', '{ "a": 1 }}', '}', 'There is one } too many.'],
  ['a second object', '{ "a": 1 } { "b": 2 }', '{ "b": 2 }', 'Something follows the end of the object.'],
  ['a leading zero', '{ "a": 04 }', '04 }', '04 is not how JSON writes a number.'],
  ['a plus sign', '{ "a": +4 }', '+4 }', '+4 is not how JSON writes a number.'],
  ['no digit before the point', '{ "a": .5 }', '.5 }', '.5 is not how JSON writes a number.'],
  ['no digit after the point', '{ "a": 5. }', '5. }', '5. is not how JSON writes a number.'],
  ['a separator of thousands', '{ "a": 4,000 }', '4,000 }', '4,000 is not how JSON writes a number.'],
  ['a number with underscores', '{ "a": 4_000 }', '4_000 }', '4_000 is not how JSON writes a number.'],
  ['True', '{ "a": True }', 'True }', 'True is no value in JSON.'],
  ['undefined', '{ "a": undefined }', 'undefined }', 'undefined is no value in JSON.'],
  ['a missing value', '{ "a": , "b": 1 }', ', "b": 1 }', 'A value is missing here.'],
  ['an unknown escape', '{ "a": "the \\d" }', '\\d" }', '\\d is no escape in JSON.'],
  ['half an escape', '{ "a": "the \\u12" }', '\\u12" }', '\\u12 is no escape in JSON.'],
  ['a tab in a text', '{ "a": "the\ttower" }', '\ttower" }', 'A tab or control character stands in a text.'],
])('%s', (_, text, at, what) => {
  expect(said(text)).toMatchObject({ at: at.slice(0, 12), what });
});

test('conflict markers, wherever the first error is', () => {
  const text = '{\n<<<<<<< HEAD\n  "id": "a"\n=======\n  "id": "b"\n>>>>>>> other\n}\n';
  expect(said(text)).toMatchObject({ at: '<<<<<<< HEAD', what: 'This is a conflict marker of git.' });
});

test.each([
  ['{ "a": 04 }', 'Write 4.'],
  ['{ "a": +4 }', 'Write 4.'],
  ['{ "a": .5 }', 'Write 0.5.'],
  ['{ "a": 4,000 }', 'Write 4000.'],
  ['{ "a": True }', 'Write true.'],
  ['{ id: 1 }', 'Write "id".'],
])('the mend of %s is %s', (text, mend) => {
  expect(said(text)?.mend).toBe(mend);
});

test('more levels than any file needs', () => {
  const text = `{ "a": ${'['.repeat(10_000)}${']'.repeat(10_000)} }`;
  expect(said(text)).toMatchObject({ what: 'This is more than 64 levels deep.' });
});

test('brackets in texts are no levels', () => {
  expect(said(JSON.stringify({ a: '['.repeat(100), b: '\\"[[' }))).toBeUndefined();
});

test('a file that is too large is not parsed', () => {
  expect(said(JSON.stringify({ a: 'word '.repeat(200_000) }))).toMatchObject({
    what: 'The file has 1,000,008 characters; at most 1,000,000 are read.',
  });
});
