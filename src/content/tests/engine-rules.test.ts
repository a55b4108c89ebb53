import { expect, test } from 'vitest';
import { editorFiles } from '#build/editor-schemas.ts';
import { formatProblem } from '#compiler/problem.ts';
import { readContent } from '#compiler/read-content.ts';
import { pagesOutOfOrder } from '#tests/fixtures/citation-order.ts';
import { contentOf } from '#tests/fixtures/content.ts';
import { editorOf } from '#tests/fixtures/editor-complaints.ts';
import { leaksAndLosses } from '#tests/fixtures/leaks-and-losses.ts';
import { ledgerDifferences } from '#tests/fixtures/ledger-differences.ts';
import { markWiki } from '#tests/fixtures/markers.ts';
import { missedNames } from '#tests/fixtures/missed-names.ts';
import { misnamedPages, misplacedPages } from '#tests/fixtures/page-files.ts';
import { searchAt } from '#tests/fixtures/search-at.ts';
import { searchedTexts } from '#tests/fixtures/searched-texts.ts';
import { allParts } from '#tests/fixtures/site-files.ts';
import { toldLinks, unlistedLinks } from '#tests/fixtures/told-links.ts';
import { siteData } from '#compiler/compile-site.ts';
import { filmFiles } from './film-files.ts';

// What the engine promises of every wiki, held on this one: its own tests run on invented films, which are smaller and
// hold only what their authors thought of.

const content = contentOf(filmFiles);

test('the checks say nothing of it, not even a warning', () => {
  expect(readContent(filmFiles).problems.map((problem) => formatProblem(problem, 'src/content'))).toEqual([]);
});

test('no part holds a text that is revealed later, and every part shows all that it may', () => {
  expect(leaksAndLosses(markWiki(filmFiles))).toEqual({ leaked: [], lost: [] });
});

test('every text is in the reveal ledger, with the part from which it may be shown', () => {
  expect(ledgerDifferences(filmFiles)).toEqual([]);
});

test('on every page, references are numbered from 1 in the order in which it is read, and all are cited', () => {
  expect(pagesOutOfOrder(content)).toEqual([]);
});

test('at every part, what is told to a page is exactly what links to it', () => {
  for (const compiled of allParts(content)) expect(toldLinks(compiled)).toEqual(unlistedLinks(compiled));
});

test('every page is named by what is in it, and stands in the one pointer shard of its path', () => {
  expect(misnamedPages(content)).toEqual([]);
  expect(misplacedPages(content, siteData(content).pointerShards)).toEqual([]);
});

test('at the end every text by which a page is to be found is a passage of some page, and no other', () => {
  const { lost, found } = searchedTexts(content);
  expect({ lost, found }).toEqual({ lost: [], found: [] });
});

test('at the end every name and spelling finds first what has it', async () => {
  expect(await missedNames(await searchAt(content, siteData(content).lastPart))).toEqual([]);
});

test('every file is well by the schema that its editor has', async () => {
  const complaints = editorOf(await editorFiles(content));
  const all = filmFiles.map(({ path, text }) => [path, complaints(path, JSON.parse(text))]);
  expect(all.filter(([, told]) => told?.length)).toEqual([]);
});
