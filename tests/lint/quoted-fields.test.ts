import { expect, test } from 'vitest';
import { lintFiles } from './linter.ts';

// Tests the ban on quoted content fields in the compiler and the build, with the real linter.

/** A line of a file, and the fields that the linter rejects in it. */
interface Case {
  path: string;
  line: string;
  refused: string[];
}

const inBoth = (line: string, refused: string[]): Case[] =>
  ['src/compiler/made.ts', 'src/build/made.ts'].map((path) => ({ path, line, refused }));
const allowed = (path: string, line: string): Case[] => [{ path, line, refused: [] }];

const cases: Record<string, Case[]> = {
  'a list of fields is banned': inBoth("key.length > 0 && ['claims', 'plot', 'nothing']", ['claims', 'plot']),
  'a set of fields is banned': inBoth("key && new Set(['reveal'])", ['reveal']),
  'an `in` test for a field is banned': inBoth("key && 'aliases' in value", ['aliases']),
  'access to a field by its name is banned': inBoth("(value as Record<string, unknown>)['body'] ?? key", ['body']),
  'a comparison with the name of a field is banned': inBoth("key === 'paragraphs' || key !== 'sources'", [
    'paragraphs',
    'sources',
  ]),
  'allowed where the fields are declared': allowed('src/compiler/schemas/made.ts', "['claims']"),
  'allowed in a test': allowed('src/compiler/made.test.ts', "['claims']"),
  'allowed on the reading side, which has page data only': allowed('src/wiki/made.ts', "['claims']"),
  'allowed for a word that is not a field': allowed('src/compiler/made.ts', "['nothing-like-it']"),
  'allowed for a collection with the name of a field': allowed(
    'src/compiler/made.ts',
    "[value, key].map((to) => ({ to, of: 'characters' }))",
  ),
};

const all = Object.values(cases).flat();
const diagnostics = lintFiles(
  all.map(({ path, line }) => ({ path, text: `export const made = (value: object, key: string) => ${line};\n` })),
  'src/features',
);

test.each(Object.entries(cases))('%s', (_, group) => {
  for (const tried of group) {
    const said = diagnostics[all.indexOf(tried)] ?? [];
    const refused = said
      .filter(({ code }) => code.includes('no-quoted-fields'))
      .map(({ message }) => /^"([^"]+)" is a field of the content/.exec(message)?.[1] ?? message);
    expect.soft(refused, tried.path).toEqual(tried.refused);
  }
});
