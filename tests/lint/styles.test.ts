import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readModule } from './read-module.ts';
import { readSheet } from './read-sheet.ts';
import { styleProblems } from './style-problems.ts';

async function problemsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const all = Object.entries(files);
  const sheets = all.filter(([file]) => file.endsWith('.css'));
  const modules = all.filter(([file]) => !file.endsWith('.css'));
  return styleProblems(
    await Promise.all(sheets.map(([file, text]) => readSheet(file, text))),
    modules.map(([file, text]) => readModule(file, text)),
  );
}

test('each style of the site belongs to one component', async () => {
  // Sheets that only import others have no styles, and tests render no pages.
  const files = globSync('src/**/*.{css,ts,tsx}').filter(
    (file) => !/\.test\.|^src\/(?:build|content)\/|\/styles\/index\.css$/.test(file),
  );
  expect(files.length).toBeGreaterThan(300);
  expect(await problemsOf(Object.fromEntries(files.map((file) => [file, readFileSync(file, 'utf8')])))).toEqual([]);
});

/** A small site without violations. */
const small: Readonly<Record<string, string>> = {
  'src/ui/styles/tokens.css': ':root { --ink: #111; }',
  'src/ui/styles/layout.css': '.stack > * { color: var(--ink); }',
  'src/ui/box.css':
    '@layer parts { .box > :is(h2, h3) + p { color: var(--ink); } .box-warm, html[data-new] .box { color: CanvasText; } }',
  'src/ui/box.tsx': `import './box.css';
    const toneClasses = { plain: 'box', warm: 'box box-warm' };
    export const Box = ({ tone, className }) => <div className={\`stack \${className} \${toneClasses[tone]}\`}><h2>A</h2></div>;`,
  'src/pages/home.css': '.home { animation: home-in 1s; } @keyframes home-in { to { opacity: 1; } }',
  'src/pages/home.tsx': `import './home.css'; export const Home = () => <Box className="home" />;`,
};

test('a small site without violations has none', async () => {
  expect(await problemsOf(small)).toEqual([]);
});

const home = 'src/pages/home.tsx';
const homeSheet = 'src/pages/home.css';
const boxSheet = 'src/ui/box.css';

test.each<[rule: string, file: string, more: string, problems: string[]]>([
  [
    'a class is in one sheet',
    homeSheet,
    '.home .box { margin: 0; }',
    [
      '.box is in src/ui/box.css and src/pages/home.css: a class belongs in one sheet.',
      'src/pages/home.css defines .box, which no importing module uses.',
    ],
  ],
  [
    'a used class is defined',
    home,
    `const a = <p className="hom" />;`,
    ['src/pages/home.tsx:2 uses .hom, which no sheet defines.'],
  ],
  [
    'a class returned by a function is defined',
    home,
    `function homClass() { return 'hom'; }`,
    ['src/pages/home.tsx:2 uses .hom, which no sheet defines.'],
  ],
  [
    'a class in HTML is defined',
    home,
    'const a = `<p class="hom">${1}</p>`;',
    ['src/pages/home.tsx:2 uses .hom, which no sheet defines.'],
  ],
  [
    'a class set on an element is defined',
    home,
    `element.className = 'hom'; element.classList.add('hop');`,
    [
      'src/pages/home.tsx:2 uses .hom, which no sheet defines.',
      'src/pages/home.tsx:2 uses .hop, which no sheet defines.',
    ],
  ],
  [
    'a class is used by modules that import its sheet',
    home,
    `const a = <p className={on && 'box'} />;`,
    ['src/pages/home.tsx:2 uses .box of src/ui/box.css, which it does not import.'],
  ],
  [
    'a defined class is used',
    boxSheet,
    '.box-cold { margin: 0; }',
    ['src/ui/box.css defines .box-cold, which no importing module uses.'],
  ],
  [
    'a shared class is used',
    'src/ui/styles/layout.css',
    '.row { margin: 0; }',
    ['src/ui/styles/layout.css defines .row, which no importing module uses.'],
  ],
  [
    'no class name is built from pieces',
    home,
    'const a = <p className={`home-${kind}`} />;',
    [
      'src/pages/home.tsx:2 builds a class name from pieces: write it in full.',
      'src/pages/home.tsx:2 uses .home-, which no sheet defines.',
    ],
  ],
  [
    'no class name is built with a class of a caller',
    home,
    'const a = <p className={`home${className}`} />;',
    ['src/pages/home.tsx:2 builds a class name from pieces: write it in full.'],
  ],
  [
    'no class name is concatenated',
    home,
    "const a = <p className={'home' + kind} />;",
    ['src/pages/home.tsx:2 builds a class name from pieces: write it in full.'],
  ],
  [
    'identifiers with class names follow the naming rule',
    home,
    'const a = <p className={look} />;',
    ['src/pages/home.tsx:2 builds a class name from pieces: write it in full.'],
  ],
  [
    'no class name in HTML is built from pieces',
    home,
    'const a = `<p class="${name}">`;',
    ['src/pages/home.tsx:2 builds a class name from pieces: write it in full.'],
  ],
  [
    'a sheet is beside the modules that import it',
    home,
    `import '../ui/box.css'; const a = <p className="box" />;`,
    ['src/pages/home.tsx imports ../ui/box.css: a sheet must be beside its component.'],
  ],
  [
    'a sheet is imported only by modules that use it',
    'src/ui/card.tsx',
    `import './box.css';`,
    ['src/ui/card.tsx imports src/ui/box.css and uses none of its classes.'],
  ],
  ['a sheet is imported', 'src/ui/lost.css', '', ['src/ui/lost.css is not imported by any module of its folder.']],
  ['a selector has a class', boxSheet, 'main p { margin: 0; }', ['src/ui/box.css:2 has a selector without a class.']],
  [
    'a class in `:not()` is not enough',
    boxSheet,
    'p:not(.box) { margin: 0; }',
    ['src/ui/box.css:2 has a selector without a class.'],
  ],
  [
    'a selector starts at its component',
    boxSheet,
    'main .box { margin: 0; }',
    ['src/ui/box.css:2 starts above the component.'],
  ],
  [
    'a selector descends by children',
    boxSheet,
    '.box a { margin: 0; }',
    ['src/ui/box.css:2 matches a at any depth: use child combinators (>).'],
  ],
  [
    'a selector descends by children, universal selectors included',
    boxSheet,
    '.box > div :first-child { margin: 0; }',
    ['src/ui/box.css:2 matches anything at any depth: use child combinators (>).'],
  ],
  [
    'a property that is read is a token',
    boxSheet,
    '.box { color: var(--lost); }',
    ['src/ui/box.css reads --lost, which is not a token.'],
  ],
  [
    'a property that is set is read',
    boxSheet,
    '.box { --lost: 1px; }',
    ['src/ui/box.css sets --lost, which is never read.'],
  ],
  [
    'a token is read',
    'src/ui/styles/tokens.css',
    ':root { --lost: 1px; }',
    ['src/ui/styles/tokens.css sets --lost, which is never read.'],
  ],
  [
    'a colour is a token',
    boxSheet,
    '.box { background: linear-gradient(#fff, var(--ink)); }',
    ['src/ui/box.css uses the colour {"type":"rgb","r":255,"g":255,"b":255,"alpha":1}: use a token.'],
  ],
  [
    'keyframes have one sheet',
    boxSheet,
    '@keyframes home-in { to { opacity: 0; } }',
    ['src/pages/home.css defines keyframes home-in, which another sheet defines too.'],
  ],
])('%s', async (_, file, more, problems) => {
  expect(await problemsOf({ ...small, [file]: `${small[file] ?? ''}\n${more}` })).toEqual(problems);
});
