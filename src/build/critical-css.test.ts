import { expect, test } from 'vitest';
import { documentStyles, styleMark } from './critical-css.ts';

/** Returns the styles of a document with this body. */
function stylesOf(sheet: string, body: string, ...others: string[]): string {
  const mark = styleMark('careful', 'home');
  const styles = documentStyles(sheet);
  const html = `<html><head>${mark}</head><body>${body}</body></html>`;
  for (const document of [html, ...others.map((other) => `${mark}${other}`)]) styles.add(document);
  return /<style>(.*)<\/style>/s.exec(styles.fill(html))?.[1] ?? '';
}

test.each([
  ['a class that the document has', '.card{color:red}', '<p class="a card">', '.card{color:red}'],
  ['a class that it does not have', '.card{color:red}', '<p class="cards">', ''],
  ['an element that it has', 'main>p{color:red}', '<main><p>', 'main>p{color:red}'],
  ['an element that it does not have', 'table{color:red}', '<p>', ''],
  ['of a list, the selectors that match', '.a,.b{color:red}', '<p class="b">', '.b{color:red}'],
  [
    'an attribute, which may come',
    'html[data-shows=gate] .a{color:red}',
    '<p class="a">',
    'html[data-shows=gate] .a{color:red}',
  ],
  ['a state that the app brings about', '.a[aria-expanded=true]{color:red}', '<p class="a" aria-expanded="false">', ''],
  [
    'the state of a control that is pressed before the app runs',
    ':is(a,button)[aria-busy=true]{color:red}.a[aria-busy=true]{color:red}',
    '<p class="a" aria-busy="false">',
    ':is(a,button)[aria-busy=true]{color:red}',
  ],
  [
    'a state that the document has',
    '.a[aria-current=page]{color:red}.a[aria-current]{top:0}',
    '<p class="a" aria-current="page">',
    '.a[aria-current=page]{color:red}.a[aria-current]{top:0}',
  ],
  ['what only :not() names', '.a:not(.b){color:red}', '<p class="a">', '.a:not(.b){color:red}'],
  [
    'what :has() looks for',
    '.a:has(> .b)>p{color:red}.a:has(.c){color:red}',
    '<p class="a"><p class="b">',
    '.a:has(> .b)>p{color:red}',
  ],
  ['a state that a reader brings about', '.a:hover{color:red}', '<p class="a">', ''],
  ['its absence', '.a:not(:focus){color:red}', '<p class="a">', '.a:not(:focus){color:red}'],
  ['a popover, which is closed', '.panel{color:red}', '<div popover="auto" class="panel">', ''],
  [
    'what closed details hold',
    '.sum{color:red}.in{color:red}.deep{color:red}.after{color:red}',
    '<details><summary class="sum"></summary><i class="in"></i><details><summary class="deep"></summary></details><i class="in"></i></details><p class="after">',
    '.sum{color:red}.after{color:red}',
  ],
  [
    'what open details hold',
    '.in{color:red}',
    '<details class="a" open=""><summary></summary><i class="in"></i></details>',
    '.in{color:red}',
  ],
  [
    'a popover that is part of the page where there is room',
    '@media (width>9px){.a:not(:popover-open){top:0}}.a>p{top:0}.a:popover-open{top:0}',
    '<nav popover="auto" class="a"><p>',
    '@media (width>9px){.a:not(:popover-open){top:0}}.a>p{top:0}',
  ],
  [
    'details that are unfolded where there is room',
    '@media (width>9px){.a::details-content{top:0}}.in{top:0}',
    '<details class="a"><summary></summary><i class="in"></i></details>',
    '@media (width>9px){.a::details-content{top:0}}.in{top:0}',
  ],
  ['what opens a popover', '.button{color:red}', '<button popovertarget="panel" class="button">', '.button{color:red}'],
  ['print', '@media print{.a{color:red}}', '<p class="a">', ''],
  ['a layer with nothing left in it', '@layer parts{.b{color:red}}', '<p class="a">', ''],
  ['the order of layers', '@layer a,b;@layer b{.a{color:red}}', '<p class="a">', '@layer a,b;@layer b{.a{color:red}}'],
  [
    'a font of the first paint',
    '@font-face{font-family:A;font-display:optional}',
    '<p>',
    '@font-face{font-family:A;font-display:optional}',
  ],
  [
    'an animation in use',
    '.a{animation:1s rise}@keyframes rise{0%{top:0}}',
    '<p class="a">',
    '.a{animation:1s rise}@keyframes rise{0%{top:0}}',
  ],
  ['an animation of something else', '.b{animation:1s rise}@keyframes rise{0%{top:0}}', '<p class="a">', ''],
  [
    'a property in use, also by another',
    ':root{--a:var(--b);--b:red;--c:red}p{color:var(--a)}',
    '<p>',
    ':root{--a:var(--b);--b:red}p{color:var(--a)}',
  ],
])('%s', (_, sheet, body, expected) => {
  expect(stylesOf(sheet, body)).toBe(expected);
});

test('all documents of a kind have the same styles: what any of them needs', () => {
  expect(stylesOf('.a{top:0}.b{top:0}.c{top:0}', '<p class="a">', '<p class="b">')).toBe('.a{top:0}.b{top:0}');
});

test('documents of another kind count for nothing', () => {
  const styles = documentStyles('.a{top:0}.b{top:0}');
  const home = `${styleMark('careful', 'home')}<p class="a">`;
  styles.add(home);
  styles.add(`${styleMark('full', 'home')}<p class="b">`);
  expect(styles.fill(home)).toBe('<style>.a{top:0}</style><p class="a">');
});

test('fonts are declared once, in the document', () => {
  const styles = documentStyles('@font-face{font-family:A}p{top:0}');
  expect(styles.rest).toBe('p{top:0}');
  const home = `${styleMark('careful', 'home')}<p>`;
  styles.add(home);
  expect(styles.fill(home)).toBe('<style>@font-face{font-family:A}p{top:0}</style><p>');
});
