import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { dataAddresses } from '#wiki/addresses.ts';
import { type Part, premise } from '#wiki/part.ts';
import { files } from './tested-site.ts';
import { dataOf, lastPart, latePath, lateSentence, lateTitle, leaksIn, partLists } from './leak-search.ts';

const bundleOf = (part: number, held: unknown, list: unknown = { pieces: [{ hash: 'piece', files: [] }] }) =>
  new Map<string, string>([
    ...partLists,
    [dataAddresses.offline(part as Part), JSON.stringify({ part, bundles: [{ part, list: 'list' }] })],
    [dataAddresses.offlineFile('list'), JSON.stringify(list)],
    [dataAddresses.offlineFile('piece'), typeof held === 'string' ? held : JSON.stringify(held)],
  ]);
const piece = dataAddresses.offlineFile('piece');
const packed = (text: string) => ['/x.txt.gz', gzipSync(text).toString('base64'), 'base64'];

test.each<[string, unknown, address: string, found: unknown]>([
  ['a file', [[dataAddresses.parts(premise), JSON.stringify([lateTitle])]], dataAddresses.parts(premise), lateTitle],
  ['a file of a later part', [[dataOf(lastPart), files.get(dataOf(lastPart))]], dataOf(lastPart), expect.any(String)],
  ['a file that is compressed', [packed(lateSentence)], '/x.txt.gz', lateSentence],
  ['the name of a file', [[`${latePath}.json`, '{}']], '', latePath],
])('a leak in %s of an offline bundle is found', (_, held, inner, found) => {
  const address = inner === '' ? piece : `${piece}: ${inner}`;
  expect(leaksIn(bundleOf(premise, held))).toContainEqual({ address, found });
  // The readers of the last part may have it.
  expect(leaksIn(bundleOf(lastPart, held))).toEqual([]);
});

test('a file of an offline bundle is read with the bundle even if it is also served, to later readers', () => {
  const data = dataOf(lastPart);
  const served = new Map([...bundleOf(premise, [[data, files.get(data)]]), [data, files.get(data) ?? '']]);
  expect(leaksIn(served).map(({ address }) => address)).toContain(`${piece}: ${data}`);
});

test.each<[string, ReadonlyMap<string, string>, why: string]>([
  ['of another format', bundleOf(premise, { files: [] }), 'expected a piece of an offline bundle'],
  [
    'with a file of another format',
    bundleOf(premise, [['/x.txt', 'x', 'gzip']]),
    'expected a piece of an offline bundle',
  ],
  ['that is not JSON', bundleOf(premise, 'PK'), 'Unexpected token'],
  ['with a file of an unknown kind', bundleOf(premise, [['/x.xyz', 'x']]), 'expected a name that ends in'],
  ['with a broken font', bundleOf(premise, [['/x.woff2', 'AAAA', 'base64']]), 'expected a WOFF2 font'],
  ['that no list names', bundleOf(premise, [], { pieces: [] }), 'expected a list or a piece that the index'],
])('a piece of an offline bundle %s is reported as unreadable', (_, some, why) => {
  expect(leaksIn(some)).toEqual([{ address: piece, found: expect.stringContaining(why) as string }]);
});
