import { expect, test } from 'vitest';
import { optimisedSvg } from '#build/drawings/optimised-svg.ts';
import { contentHash } from '#build/stored-files.ts';
import { keepingOf } from '#build/hosting/hosting.ts';
import { dataAddresses } from '#wiki/addresses.ts';
import type { OfflineIndex, OfflineList } from '#wiki/offline-data.ts';
import type { Part } from '#wiki/part.ts';
import { documentsOf, oneFileAddress, partsOf, pointersOf, readJson } from './site-files.ts';
import { authored, files } from './tested-site.ts';

/** The address of each drawing, by its id. */
const addresses = new Map(
  authored
    .filter(({ path }) => path.endsWith('.svg'))
    .map(({ path, text }) => [
      path.replace(/^drawings\/|\.svg$/g, ''),
      dataAddresses.drawing(contentHash(optimisedSvg(text))),
    ]),
);
const addressOf = (id: string) => addresses.get(id) ?? '';

test('each drawing is a file named by the hash of its content, optimised, without its id', () => {
  const built = [...files].filter(([address]) => address.startsWith('/drawings/'));
  expect(built.map(([address]) => address)).toEqual([...addresses.values()].toSorted());
  for (const [address, svg] of built) {
    expect(address).toBe(dataAddresses.drawing(contentHash(svg)));
    expect(optimisedSvg(svg)).toBe(svg);
  }
  const named = [...files].filter(([, text]) => [...addresses.keys()].some((id) => text.includes(`/drawings/${id}`)));
  expect(named.map(([address]) => address)).toEqual([]);
});

test('browsers keep a drawing for ever', () => {
  expect(keepingOf(addressOf('fog'))).toBe('public, max-age=31536000, immutable');
});

test('no earlier part names a drawing, in its data or in its documents', () => {
  const naming = (part: Part) =>
    [...addresses].flatMap(([id, address]) =>
      [...pointersOf(files, part).values()].some((page) => files.get(page)?.includes(address)) ? [id] : [],
    );
  expect(partsOf(files).map(naming)).toEqual([
    ['keeper', 'the-point'],
    ['keeper', 'the-point'],
    ['keeper', 'open-water', 'the-point'],
    ['keeper-in-daylight', 'keeper', 'open-water', 'the-point'],
  ]);
  const careful = documentsOf(files).filter(({ edition }) => edition === 'careful');
  const early = careful.filter(({ html }) =>
    ['keeper-in-daylight', 'open-water'].some((id) => html.includes(addressOf(id))),
  );
  expect(early.map(({ address }) => address)).toEqual([]);
});

test('the offline bundle of a part has the drawings that the part shows, and no other', () => {
  const kept = partsOf(files).map((part) => {
    const { bundles } = readJson(files, dataAddresses.offline(part)) as OfflineIndex;
    const list = bundles.find((bundle) => bundle.part === part)?.list ?? '';
    const { pieces } = readJson(files, dataAddresses.offlineFile(list)) as OfflineList;
    const inBundle = new Set(pieces.flatMap((piece) => piece.files.map(([address]) => address)));
    return [...addresses].flatMap(([id, address]) => (inBundle.has(address) ? [id] : []));
  });
  expect(kept).toEqual([
    ['fog', 'keeper', 'the-point'],
    ['fog', 'keeper', 'the-point'],
    ['fog', 'keeper', 'open-water', 'the-point'],
    ['fog', 'keeper-in-daylight', 'keeper', 'open-water', 'the-point'],
  ]);
  expect(files.get('/offline-worker.js')).not.toContain('/drawings/');
});

test('the one-file edition has the words of drawings and not their files', () => {
  const oneFile = files.get(oneFileAddress(files)) ?? '';
  expect(oneFile).toContain('A lighthouse on a low rock at dusk, its lamp lit.');
  expect(oneFile).not.toMatch(/\/drawings\/[0-9a-f]{16}/);
});

test('the page for unknown addresses has its drawing before any script runs', () => {
  expect(files.get('/404.html')).toContain(`src="${addressOf('fog')}"`);
});
