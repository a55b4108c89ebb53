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
  // What only lists sheets has no styles, and tests write no page.
  const files = globSync('src/**/*.{css,ts,tsx}').filter(
    (file) => !/\.test\.|^src\/(?:build|content)\/|\/styles\/index\.css$/.test(file),
  );
  expect(files.length).toBeGreaterThan(300);
  expect(await problemsOf(Object.fromEntries(files.map((file) => [file, readFileSync(file, 'utf8')])))).toEqual([]);
});

/** A small site without a fault. */
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

test('a small site without a fault has none', async () => {
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
      '.box is in src/ui/box.css and src/pages/home.css: a class has one sheet.',
      'src/pages/home.css has .box, which no module writes that imports it.',
    ],
  ],
  [
    'a class that is written is defined',
    home,
    `const a = <p className="hom" />;`,
    ['src/pages/home.tsx:2 writes .hom, which no sheet has.'],
  ],
  [
    'a class that a function gives is defined',
    home,
    `function homClass() { return 'hom'; }`,
    ['src/pages/home.tsx:2 writes .hom, which no sheet has.'],
  ],
  [
    'a class in HTML is defined',
    home,
    'const a = `<p class="hom">${1}</p>`;',
    ['src/pages/home.tsx:2 writes .hom, which no sheet has.'],
  ],
  [
    'a class that is set on an element is defined',
    home,
    `element.className = 'hom'; element.classList.add('hop');`,
    ['src/pages/home.tsx:2 writes .hom, which no sheet has.', 'src/pages/home.tsx:2 writes .hop, which no sheet has.'],
  ],
  [
    'a class is written by modules that import its sheet',
    home,
    `const a = <p className={on && 'box'} />;`,
    ['src/pages/home.tsx:2 writes .box of src/ui/box.css, which it does not import.'],
  ],
  [
    'a class that is defined is written',
    boxSheet,
    '.box-cold { margin: 0; }',
    ['src/ui/box.css has .box-cold, which no module writes that imports it.'],
  ],
  [
    'a shared class is written',
    'src/ui/styles/layout.css',
    '.row { margin: 0; }',
    ['src/ui/styles/layout.css has .row, which no module writes that imports it.'],
  ],
  [
    'no class is put together',
    home,
    'const a = <p className={`home-${kind}`} />;',
    [
      'src/pages/home.tsx:2 puts a class together: write each whole.',
      'src/pages/home.tsx:2 writes .home-, which no sheet has.',
    ],
  ],
  [
    'no class is put together with a class of a caller',
    home,
    'const a = <p className={`home${className}`} />;',
    ['src/pages/home.tsx:2 puts a class together: write each whole.'],
  ],
  [
    'no class is added up',
    home,
    "const a = <p className={'home' + kind} />;",
    ['src/pages/home.tsx:2 puts a class together: write each whole.'],
  ],
  [
    'what holds classes says so',
    home,
    'const a = <p className={look} />;',
    ['src/pages/home.tsx:2 puts a class together: write each whole.'],
  ],
  [
    'no class in HTML is put together',
    home,
    'const a = `<p class="${name}">`;',
    ['src/pages/home.tsx:2 puts a class together: write each whole.'],
  ],
  [
    'a sheet is beside the modules that import it',
    home,
    `import '../ui/box.css'; const a = <p className="box" />;`,
    ['src/pages/home.tsx imports ../ui/box.css: a sheet is beside its component.'],
  ],
  [
    'a sheet is imported by nobody who does not use it',
    'src/ui/card.tsx',
    `import './box.css';`,
    ['src/ui/card.tsx imports src/ui/box.css and writes no class of it.'],
  ],
  ['a sheet is imported', 'src/ui/lost.css', '', ['src/ui/lost.css is imported by no module of its folder.']],
  ['a selector has a class', boxSheet, 'main p { margin: 0; }', ['src/ui/box.css:2 has a selector without a class.']],
  [
    'a class to exclude is not enough',
    boxSheet,
    'p:not(.box) { margin: 0; }',
    ['src/ui/box.css:2 has a selector without a class.'],
  ],
  [
    'a selector begins at its component',
    boxSheet,
    'main .box { margin: 0; }',
    ['src/ui/box.css:2 begins above the component.'],
  ],
  [
    'a selector takes children',
    boxSheet,
    '.box a { margin: 0; }',
    ['src/ui/box.css:2 reaches for a at any depth: take children (>).'],
  ],
  [
    'a selector takes children of any kind',
    boxSheet,
    '.box > div :first-child { margin: 0; }',
    ['src/ui/box.css:2 reaches for anything at any depth: take children (>).'],
  ],
  [
    'what is read is a token',
    boxSheet,
    '.box { color: var(--lost); }',
    ['src/ui/box.css reads --lost, which is no token.'],
  ],
  ['what is set is read', boxSheet, '.box { --lost: 1px; }', ['src/ui/box.css sets --lost, which nobody reads.']],
  [
    'a token is read',
    'src/ui/styles/tokens.css',
    ':root { --lost: 1px; }',
    ['src/ui/styles/tokens.css sets --lost, which nobody reads.'],
  ],
  [
    'a colour is a token',
    boxSheet,
    '.box { background: linear-gradient(#fff, var(--ink)); }',
    ['src/ui/box.css writes the colour {"type":"rgb","r":255,"g":255,"b":255,"alpha":1}: take a token.'],
  ],
  [
    'keyframes have one sheet',
    boxSheet,
    '@keyframes home-in { to { opacity: 0; } }',
    ['src/pages/home.css has keyframes home-in, as another sheet has.'],
  ],
])('%s', async (_, file, more, problems) => {
  expect(await problemsOf({ ...small, [file]: `${small[file] ?? ''}\n${more}` })).toEqual(problems);
});
