import { expect, test } from 'vitest';
import { pagePatterns } from '#wiki/addresses.ts';
import { contentOf } from '#tests/fixtures/content.ts';
import { readDocuments } from './document-checks.ts';
import { testSiteRules } from './site-rules.ts';
import { parseHtml } from './parse-html.ts';
import { authored, files } from './tested-site.ts';

testSiteRules(files, contentOf(authored).site.url);

test('every kind of page is among the documents', () => {
  const patterns = Object.values(pagePatterns).map((pattern) => new RegExp(`^${pattern.replace(':id', '[^/]+')}$`));
  const paths = readDocuments(files)
    .filter(({ edition }) => edition === 'full')
    .map(({ path }) => path);
  expect(patterns.filter((pattern) => !paths.some((path) => pattern.test(path)))).toEqual([]);
});

test.each([
  ['/characters/keeper-baek.html', '/characters/baek-mu-jin'],
  ['/full/characters/keeper-baek.html', '/full/characters/baek-mu-jin'],
])('the address that a page had before, %s, leads to %s', (address, target) => {
  const page = parseHtml(files.get(address) ?? '');
  expect({
    refresh: page.querySelector('meta[http-equiv=refresh]')?.getAttribute('content'),
    robots: page.querySelector('meta[name=robots]')?.getAttribute('content'),
    link: page.querySelector('a')?.getAttribute('href'),
  }).toEqual({ refresh: `0; url=${target}`, robots: 'noindex', link: target });
});
