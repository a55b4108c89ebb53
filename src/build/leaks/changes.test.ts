import { expect, test } from 'vitest';
import type { Content } from '#compiler/content.ts';
import { feed } from '#build/feed.ts';
import { contentOf, inventedFiles } from '#tests/fixtures/content.ts';
import { allChanged } from '#tests/fixtures/late-changes.ts';
import { allParts, siteFiles } from '#tests/fixtures/site-files.ts';
import { feedAddress, pagePath } from '#wiki/addresses.ts';
import type { ChangesPage } from '#wiki/page-data.ts';
import { interfaceTexts } from './known-texts.ts';
import { revealLedger } from './ledger.ts';
import { outputsOf } from './outputs.ts';
import { leakScanner } from './scan-outputs.ts';

// Everything has changed, so the list says as much as it can.

const invented = contentOf(inventedFiles);
const changed: Content = { ...invented, history: allChanged(invented) };
const scanner = leakScanner(revealLedger(inventedFiles), interfaceTexts());

/** Returns the kinds of the outputs in which something is found, if these files were served. */
function leaksIn(files: ReadonlyMap<string, string>): string[] {
  const bytes = new Map([...files].map(([address, body]) => [address, new TextEncoder().encode(body)]));
  return [...new Set(outputsOf(bytes).flatMap((output) => (scanner.scan(output).length > 0 ? [output.kind] : [])))];
}

function listsOf(content: Content): ChangesPage[] {
  return allParts(content).flatMap(({ pages }) => {
    const page = pages.get(pagePath('changes'))?.page;
    return page?.kind === 'changes' ? [page] : [];
  });
}

const feedOf = (page: ChangesPage | undefined) =>
  page ? feed(page, { name: 'Lantern' }, 'https://lantern.example') : '';
const lists = listsOf(changed);
const served = siteFiles(changed);

test('what changed is told of to nobody too early, in the list and in the feed', () => {
  expect(JSON.stringify(lists[0]).length).toBeLessThan(JSON.stringify(lists.at(-1)).length);
  expect(leaksIn(new Map([...served, [feedAddress, feedOf(lists[0])]]))).toEqual([]);
});

test('a list that tells too early of what changed is detected', () => {
  const body = [...served].find(([, text]) => text === JSON.stringify(lists[0]));
  if (!body) throw new Error('changes: part 0 has no list.');
  expect(leaksIn(new Map([...served, [body[0], JSON.stringify(lists.at(-1))]]))).toEqual(['page data']);
});

test('a feed that tells of later parts is detected', () => {
  expect(leaksIn(new Map([...served, [feedAddress, feedOf(lists.at(-1))]]))).toEqual(['feed of changes']);
});
