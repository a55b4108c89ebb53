import { expect, test } from 'vitest';
import { linter } from './linter.ts';

// No list of names of content fields in the compiler and the build, held by the real linter.
const lint = linter('src/features');

function banned(file: string, line: string): string[] {
  return lint(file, `export const made = (value: object, key: string) => ${line};\n`)
    .filter(({ code }) => code.includes('no-quoted-fields'))
    .map(({ message }) => /^"([^"]+)" is a field of the content/.exec(message)?.[1] ?? message);
}

test.each([
  ['a list of fields', "key.length > 0 && ['claims', 'plot', 'nothing']", ['claims', 'plot']],
  ['a set of fields', "key && new Set(['reveal'])", ['reveal']],
  ['a question whether something has a field', "key && 'aliases' in value", ['aliases']],
  ['a field by its name', "(value as Record<string, unknown>)['body'] ?? key", ['body']],
  ['a comparison with the name of a field', "key === 'paragraphs' || key !== 'sources'", ['paragraphs', 'sources']],
])('%s is banned in compiler and build', (_, line, names) => {
  expect(banned('src/compiler/made.ts', line)).toEqual(names);
  expect(banned('src/build/made.ts', line)).toEqual(names);
});

test.each([
  ['where the fields are declared', 'src/compiler/schemas/made.ts', "['claims']"],
  ['in a test', 'src/compiler/made.test.ts', "['claims']"],
  ['on the reading side, which knows page data only', 'src/wiki/made.ts', "['claims']"],
  ['for a word that is no field', 'src/compiler/made.ts', "['nothing-like-it']"],
  [
    'for a collection that is called like a field',
    'src/compiler/made.ts',
    "[value, key].map((to) => ({ to, of: 'characters' }))",
  ],
])('nothing is said %s', (_, file, line) => {
  expect(banned(file, line)).toEqual([]);
});
