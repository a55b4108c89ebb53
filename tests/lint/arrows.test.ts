import { expect, test } from 'vitest';
import { linter } from './linter.ts';

// The arrows between the rooms, held by the real linter with the real configuration, on files written for the test.
const lint = linter('src/features/claims', 'src/features/timeline');

/** What the linter says of an import in a file; empty where it is allowed. */
function lintedImport(file: string, specifier: string, name = 'thing'): string[] {
  return lint(file, `import { ${name} } from '${specifier}';\nexport const other = ${name};\n`)
    .filter(({ code }) => code.includes('no-restricted-imports'))
    .map(({ help }) => help ?? '');
}

test.each([
  ['src/pages/film/film-page.ts', '#compiler/clock.ts'],
  ['src/app/shell.ts', '#content/files.ts'],
  ['src/features/claims/claim.ts', '#mocks/handlers.ts'],
  ['src/wiki/queries.ts', '#build/serve.ts'],
  ['src/ui/card.ts', '../compiler/clock.ts'],
])('%s, which a reader downloads, may not import %s', (file, specifier) => {
  const [room] = file.split('/').slice(1);
  expect(lintedImport(file, specifier)).toEqual([
    expect.stringMatching(
      `^${room} may not import .*: what a reader downloads must hold no schema, no authored file and no mock\\.$`,
    ),
  ]);
});

test.each([
  ['src/lib/nearest.ts', 'node:fs'],
  ['src/wiki/part.ts', 'valibot'],
  ['src/pages/film/film-page.ts', 'msw'],
])('%s runs in the browser and may not import %s', (file, specifier) => {
  expect(lintedImport(file, specifier)).toEqual([expect.stringContaining('it has no Node, no schemas and no mocks.')]);
});

test.each([
  ['src/lib/nearest.ts', '#wiki/part.ts'],
  ['src/ui/card.ts', '#wiki/part.ts'],
  ['src/wiki/part.ts', '#features/claims/infobox.tsx'],
  ['src/wiki/part.ts', '#entities/page-link.tsx'],
  ['src/entities/page-link.tsx', '#features/claims/infobox.tsx'],
  ['src/ui/card.ts', '#messages/messages.ts'],
  ['src/wiki/part.ts', '#messages/messages.ts'],
  ['src/compiler/clock.ts', '#messages/messages.ts'],
  ['src/features/claims/claim.ts', '#pages/film/film-page.tsx'],
  ['src/compiler/clock.ts', '#app/routes.tsx'],
  ['mocks/handlers.ts', '#app/routes.tsx'],
])('the arrow from %s to %s points the other way', (file, specifier) => {
  expect(lintedImport(file, specifier)).toHaveLength(1);
});

test('a feature may not import another feature, by name or by path', () => {
  const why = expect.stringContaining('The feature claims may not import another feature');
  expect(lintedImport('src/features/claims/claim.ts', '#features/timeline/list.ts')).toEqual([why]);
  expect(lintedImport('src/features/claims/claim.ts', '../timeline/list.ts')).toEqual([why]);
});

test.each([
  ['src/pages/film/film-page.ts', '#features/claims/infobox.tsx'],
  ['src/features/claims/claim.ts', '#wiki/part.ts'],
  ['src/features/claims/claim.ts', '#entities/page-link.tsx'],
  ['src/features/claims/claim.ts', '#features/claims/infobox.tsx'],
  ['src/compiler/clock.ts', '#wiki/part.ts'],
  ['src/build/build.ts', '#compiler/clock.ts'],
  ['mocks/handlers.ts', '#compiler/clock.ts'],
])('%s may import %s', (file, specifier) => {
  expect(lintedImport(file, specifier)).toEqual([]);
});

test.each([
  ['src/compiler/clock.test.ts', 'realFiles', '#tests/fixtures/content.ts'],
  ['src/pages/film/film-page.test.tsx', 'contentFiles', '#content/files.ts'],
  ['src/build/leaks/ledger.test.ts', 'readContentFiles', '../content-files.ts'],
  ['mocks/handlers.test.ts', 'realFiles', '#tests/fixtures/content.ts'],
])('%s, a test of the engine, may not take %s from %s', (file, name, specifier) => {
  expect(lintedImport(file, specifier, name)).toEqual([expect.stringContaining('run on invented films')]);
});

test.each([
  ['src/compiler/clock.test.ts', 'inventedFiles', '#tests/fixtures/content.ts'],
  ['mocks/handlers.test.ts', 'inventedFiles', '#tests/fixtures/content.ts'],
  ['src/content/tests/lengths.test.ts', 'readContentFiles', '#build/content-files.ts'],
])('%s may take %s from %s', (file, name, specifier) => {
  expect(lintedImport(file, specifier, name)).toEqual([]);
});
