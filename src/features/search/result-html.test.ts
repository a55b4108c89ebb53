import { expect, test } from 'vitest';
import { pagePath } from '#wiki/addresses.ts';
import { searchRules } from '#wiki/search/search-rules.ts';
import type { SearchEntry } from './search-entry.ts';
import { marksFor } from './marks.ts';
import { nameHtml, passageHtml } from './result-html.ts';

const rules = searchRules(['en', 'ko']);
const entry: SearchEntry = {
  kind: 'characters',
  path: pagePath('characters'),
  title: 'Ahn & <b>Son</b>',
  original: { text: '안수', lang: 'ko' },
  label: 'A "label" <i>',
  gloss: '<script>alert(1)</script> is said of Ahn.',
};

test('texts of the content are escaped', () => {
  const html = nameHtml({ entry, name: 'A<img src=x>' }, marksFor('zzz', rules));
  expect(html).not.toMatch(/<(?:script|img|i)\b/);
  expect(html).toContain('<b>Ahn &amp; &lt;b&gt;Son&lt;/b&gt;</b>');
  expect(html).toContain('A &quot;label&quot; &lt;i&gt;');
  expect(html).toContain('also A&lt;img src=x&gt;');
  const excerpt = { hash: undefined, heading: '1 < 2', text: 'five > four & <u>six</u>' };
  const passage = passageHtml(entry, excerpt, marksFor('four', rules));
  expect(passage).toContain('1 &lt; 2');
  expect(passage).toContain('five &gt; <mark>four</mark> &amp; &lt;u&gt;six&lt;/u&gt;');
});

test('matches are highlighted in the title, the Hangul, the other name and the description', () => {
  const html = nameHtml({ entry, name: 'An Ahn' }, marksFor('ahn', rules));
  expect(html.match(/<mark>/g)).toHaveLength(3);
  expect(nameHtml({ entry, name: '안수' }, marksFor('안수가', rules))).toContain(
    '<span lang="ko"> <mark>안수</mark></span>',
  );
});

test('a name that equals the title is not repeated', () => {
  expect(nameHtml({ entry, name: entry.title }, marksFor('ahn', rules))).not.toContain('search-alias');
  expect(nameHtml({ entry }, marksFor('ahn', rules))).not.toContain('search-alias');
});

test('a passage whose page is still loading keeps its space', () => {
  expect(passageHtml(entry, null, marksFor('ahn', rules))).toContain('<span class="search-gloss"></span>');
});
