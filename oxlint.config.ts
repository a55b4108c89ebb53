import { readdirSync } from 'node:fs';
import { defineConfig } from 'oxlint';

// The layers of src/ and what each may import; see docs/architecture.md. A folder that is not listed may not be
// imported by others, and new features are covered automatically.
const arrows: Record<string, string[]> = {
  app: ['pages', 'features', 'entities', 'messages', 'wiki', 'ui', 'lib'],
  pages: ['features', 'entities', 'messages', 'wiki', 'ui', 'lib'],
  features: ['entities', 'messages', 'wiki', 'ui', 'lib'],
  entities: ['messages', 'wiki', 'ui', 'lib'],
  messages: [],
  wiki: ['lib'],
  ui: ['lib'],
  lib: [],
  worker: ['wiki', 'lib'],
  compiler: ['wiki', 'lib'],
  content: [],
  build: ['compiler', 'content', 'app', 'entities', 'messages', 'wiki', 'lib'],
};
const readingSide = ['app', 'pages', 'features', 'entities', 'messages', 'worker', 'wiki', 'ui', 'lib'];
const rooms = Object.keys(arrows);

/** Imports that a layer may not have, with the message for someone who writes one. */
interface ImportPattern {
  regex: string;
  message: string;
}

function banned(room: string, name: string, why: string): ImportPattern {
  return { regex: `^#${name}/|^(\\.\\./)+${name}/`, message: `${room} may not import ${name}: ${why}` };
}

function reason(room: string, name: string): string {
  if (readingSide.includes(room) && !readingSide.includes(name)) {
    return 'code that readers download must not contain schemas, authored files or mocks.';
  }
  return 'see the import rules in docs/architecture.md.';
}

function roomRules(room: string) {
  const others = [...rooms, 'mocks', 'tests'].filter((name) => name !== room && !arrows[room]?.includes(name));
  const patterns: ImportPattern[] = others.map((name) => banned(room, name, reason(room, name)));
  if (readingSide.includes(room)) {
    patterns.push({
      regex: '^(node:|valibot|msw|jsonc-parser|mdast-util|@noble/)',
      message: `${room} runs in the reader's browser, without Node, schemas and mocks.`,
    });
  }
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    excludeFiles: ['**/*.test.{ts,tsx}', 'src/content/tests/**'],
    rules: { 'no-restricted-imports': ['error', { patterns }] as ['error', { patterns: ImportPattern[] }] },
  };
}

const fromMocks = ['app', 'pages', 'features', 'ui', 'build', 'lib'].map((name) =>
  banned('mocks', name, 'mocks may use only compiler, content and wiki.'),
);

/** Imports that would make the engine's tests depend on this film, which can be replaced. */
const thisFilm = [{ regex: '^#content/|/content/tests/' }, { regex: '/content-files\\.ts$' }].map((pattern) => ({
  ...pattern,
  message:
    'Tests of the engine run on invented films (tests/fixtures, mocks/invented-film); tests of this film are in src/content/tests.',
}));

const features = readdirSync('src/features');

function featureRules(feature: string) {
  const base = roomRules('features').rules['no-restricted-imports'][1].patterns;
  const others = features.filter((name) => name !== feature).map((name) => `^#features/${name}/`);
  const patterns = [
    ...base,
    {
      regex: [...others, '^\\.\\./'].join('|'),
      message: `The feature ${feature} may not import another feature: compose them in a page, or move what they share to entities, ui or lib.`,
    },
  ];
  return {
    files: [`src/features/${feature}/**/*.{ts,tsx}`],
    excludeFiles: ['**/*.test.{ts,tsx}'],
    rules: { 'no-restricted-imports': ['error', { patterns }] as ['error', { patterns: ImportPattern[] }] },
  };
}

export default defineConfig({
  jsPlugins: ['./lint/no-quoted-fields.ts'],
  plugins: ['typescript', 'react', 'jsx-a11y', 'import', 'unicorn', 'vitest', 'promise'],
  categories: { correctness: 'error', suspicious: 'error' },
  env: { browser: true, es2024: true },
  ignorePatterns: ['dist', 'coverage'],
  rules: {
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/switch-exhaustiveness-check': 'error',
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    'import/no-cycle': 'error',
    'no-empty': 'error',
    // Branded ids and compiled data are asserted where they enter the program.
    'typescript/no-unsafe-type-assertion': 'off',
    // Safari drops the list role of unstyled lists, so lists set it explicitly (https://webkit.org/b/170179).
    'jsx-a11y/no-redundant-roles': 'off',
    // A role on a neutral element is equivalent to the native element, and easier to style.
    'jsx-a11y/prefer-tag-over-role': 'off',
    // Messages to a worker have no target origin.
    'unicorn/require-post-message-target-origin': 'off',
    // JSX uses the automatic runtime.
    'react/react-in-jsx-scope': 'off',
    // Style sheets are imported for their side effects.
    'import/no-unassigned-import': 'off',
    // Elements found in a page keep document order; keys are stable texts.
    'react/no-array-index-key': 'off',
  },
  overrides: [
    ...rooms.filter((room) => room !== 'features').map(roomRules),
    ...features.map(featureRules),
    {
      files: ['**/*.test.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
      rules: {
        // Assertions may have a message.
        'vitest/valid-expect': ['error', { maxArgs: 2 }],
        // fast-check is conventionally imported as `fc`.
        'import/no-named-as-default-member': 'off',
        // A mock that is only observed needs no types, and a helper may be inside the test that uses it.
        'vitest/require-mock-type-parameters': 'off',
        'unicorn/consistent-function-scoping': 'off',
        // Expectations that hold for every test are in the setup file.
        'vitest/no-standalone-expect': 'off',
      },
    },
    {
      files: ['src/**/*.test.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
      // The invented films and the wiki whose built site is tested are read from their folders.
      excludeFiles: [
        'src/content/tests/**',
        'tests/fixtures/content.ts',
        'tests/wikis/wikis.test.ts',
        'tests/build/tested-site.ts',
      ],
      rules: { 'no-restricted-imports': ['error', { patterns: thisFilm }] },
    },
    {
      files: ['src/compiler/**/*.ts', 'src/build/**/*.{ts,tsx}'],
      // Code that reads the finished site names HTML attributes and fields of page data.
      excludeFiles: [
        'src/compiler/schemas/**',
        'src/build/leaks/readings.ts',
        'src/build/leaks/words.ts',
        '**/*.test.ts',
      ],
      rules: { 'room-7/no-quoted-fields': 'error' },
    },
    {
      files: ['mocks/**/*.ts'],
      rules: { 'no-restricted-imports': ['error', { patterns: fromMocks }] },
    },
    {
      files: ['mocks/**/*.test.ts'],
      rules: { 'no-restricted-imports': ['error', { patterns: [...fromMocks, ...thisFilm] }] },
    },
  ],
});
