import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { premise } from '#wiki/part.ts';
import { readDocuments } from './document-checks.ts';
import { richestOfKinds } from './richest-pages.ts';
import { pagesOf, readSite, siteFolder, siteOf } from './site-files.ts';

const files = readSite(siteFolder);
const documents = readDocuments(files);
const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }));

test.each([
  ['careful', premise],
  ['full', siteOf(files).lastPart],
] as const)(
  'of every kind of page of the edition "%s", the one with the most to show is valid HTML',
  (edition, part) => {
    const pages = [...pagesOf(files, part).values()].filter((page) => page.kind !== 'moved');
    const richest = richestOfKinds(pages).map(([, { path }]) => path);
    const shown = documents.filter((document) => document.edition === edition && richest.includes(document.path));
    expect(shown.length).toBeGreaterThan(15);
    expect(shown.flatMap(({ address, html }) => faultsOf(address, html))).toEqual([]);
  },
);

test('the page for unknown addresses is valid HTML', () => {
  expect(faultsOf('/404.html', files.get('/404.html') ?? '')).toEqual([]);
});

function faultsOf(address: string, html: string): string[] {
  return validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) => messages)
    .map(({ line, column, ruleId, message }) => `${address}:${line}:${column} ${ruleId}: ${message}`);
}
