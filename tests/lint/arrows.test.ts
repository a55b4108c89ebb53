import { expect, test } from 'vitest';
import { lintFiles } from './linter.ts';

// Tests the import rules between the folders of src/ with the real linter and configuration, on temporary files.

/** An import in a file, and the linter's message; null if it is allowed. */
type Case = [file: string, specifier: string, says: unknown, name?: string];

const downloaded = (room: string) =>
  expect.stringMatching(
    `^${room} may not import .*: code that readers download must not contain schemas, authored files or mocks\\.$`,
  ) as unknown;
const inBrowser = expect.stringContaining('without Node, schemas and mocks.') as unknown;
const anything = expect.any(String) as unknown;
const otherFeature = expect.stringContaining('The feature claims may not import another feature') as unknown;
const invented = expect.stringContaining('run on invented films') as unknown;

const cases: Record<string, Case[]> = {
  'the reading side imports nothing of the writing side': [
    ['src/pages/film/film-page.ts', '#compiler/reveal-schedule.ts', downloaded('pages')],
    ['src/app/shell.ts', '#content/tests/film-files.ts', downloaded('app')],
    ['src/features/claims/claim.ts', '#mocks/handlers.ts', downloaded('features')],
    ['src/wiki/queries.ts', '#build/serve.ts', downloaded('wiki')],
    ['src/ui/card.ts', '../compiler/reveal-schedule.ts', downloaded('ui')],
  ],
  'browser code imports no Node modules, schemas or mocks': [
    ['src/lib/nearest.ts', 'node:fs', inBrowser],
    ['src/wiki/part.ts', 'valibot', inBrowser],
    ['src/pages/film/film-page.ts', 'msw', inBrowser],
  ],
  'imports go one way only': [
    ['src/lib/nearest.ts', '#wiki/part.ts', anything],
    ['src/ui/card.ts', '#wiki/part.ts', anything],
    ['src/wiki/part.ts', '#features/claims/infobox.tsx', anything],
    ['src/wiki/part.ts', '#entities/page-link.tsx', anything],
    ['src/entities/page-link.tsx', '#features/claims/infobox.tsx', anything],
    ['src/ui/card.ts', '#messages/messages.ts', anything],
    ['src/wiki/part.ts', '#messages/messages.ts', anything],
    ['src/compiler/reveal-schedule.ts', '#messages/messages.ts', anything],
    ['src/features/claims/claim.ts', '#pages/film/film-page.tsx', anything],
    ['src/compiler/reveal-schedule.ts', '#app/routes.tsx', anything],
    ['mocks/handlers.ts', '#app/routes.tsx', anything],
  ],
  'a feature imports no other feature, by name or by path': [
    ['src/features/claims/claim.ts', '#features/timeline/list.ts', otherFeature],
    ['src/features/claims/claim.ts', '../timeline/list.ts', otherFeature],
  ],
  'allowed imports are accepted': [
    ['src/pages/film/film-page.ts', '#features/claims/infobox.tsx', null],
    ['src/features/claims/claim.ts', '#wiki/part.ts', null],
    ['src/features/claims/claim.ts', '#entities/page-link.tsx', null],
    ['src/features/claims/claim.ts', '#features/claims/infobox.tsx', null],
    ['src/compiler/reveal-schedule.ts', '#wiki/part.ts', null],
    ['src/build/build.ts', '#compiler/reveal-schedule.ts', null],
    ['mocks/handlers.ts', '#compiler/reveal-schedule.ts', null],
  ],
  'a test of the engine imports nothing of the real film': [
    ['src/compiler/reveal-schedule.test.ts', '#content/tests/film-files.ts', invented, 'filmFiles'],
    ['src/pages/film/film-page.test.tsx', '#content/tests/film-files.ts', invented, 'filmFiles'],
    ['src/build/leaks/ledger.test.ts', '../content-files.ts', invented, 'readContentFiles'],
    ['mocks/handlers.test.ts', '#content/tests/film-files.ts', invented, 'filmFiles'],
    ['tests/journeys/gate.test.tsx', '#content/tests/film-files.ts', invented, 'filmFiles'],
    ['tests/journeys/wikis.ts', '#build/content-files.ts', invented, 'readContentFiles'],
    ['tests/fixtures/search-at.ts', '../../src/content/tests/film-files.ts', invented, 'filmFiles'],
  ],
  'a test of the engine may import an invented film, and a test of the real film the real one': [
    ['src/compiler/reveal-schedule.test.ts', '#tests/fixtures/content.ts', null, 'inventedFiles'],
    ['mocks/handlers.test.ts', '#tests/fixtures/content.ts', null, 'inventedFiles'],
    ['src/content/tests/lengths.test.ts', '#build/content-files.ts', null, 'readContentFiles'],
  ],
};

const all = Object.values(cases).flat();
const diagnostics = lintFiles(
  all.map(([path, specifier, , name = 'thing']) => ({
    path,
    text: `import { ${name} } from '${specifier}';\nexport const other = ${name};\n`,
  })),
  'src/features/claims',
  'src/features/timeline',
);

test.each(Object.entries(cases))('%s', (_, group) => {
  for (const tried of group) {
    const said = diagnostics[all.indexOf(tried)] ?? [];
    const [file, specifier, says] = tried;
    const helps = said.filter(({ code }) => code.includes('no-restricted-imports')).map(({ help }) => help);
    expect.soft(helps, `${file} imports ${specifier}`).toEqual(says === null ? [] : [says]);
  }
});
