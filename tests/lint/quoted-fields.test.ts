import { expect, test } from 'vitest';
import { lintFiles } from './linter.ts';

// No list of names of content fields in the compiler and the build, held by the real linter.

/** A line of a file, and the fields that the linter refuses in it. */
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
  'a question whether something has a field is banned': inBoth("key && 'aliases' in value", ['aliases']),
  'a field by its name is banned': inBoth("(value as Record<string, unknown>)['body'] ?? key", ['body']),
  'a comparison with the name of a field is banned': inBoth("key === 'paragraphs' || key !== 'sources'", [
    'paragraphs',
    'sources',
  ]),
  'nothing is said where the fields are declared': allowed('src/compiler/schemas/made.ts', "['claims']"),
  'nothing is said in a test': allowed('src/compiler/made.test.ts', "['claims']"),
  'nothing is said on the reading side, which knows page data only': allowed('src/wiki/made.ts', "['claims']"),
  'nothing is said for a word that is no field': allowed('src/compiler/made.ts', "['nothing-like-it']"),
  'nothing is said for a collection that is called like a field': allowed(
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
