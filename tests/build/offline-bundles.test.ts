import { expect, test } from 'vitest';
import { writeOfflineBundles } from '#build/offline-bundles.ts';
import { contentHash, storedFile } from '#build/stored-files.ts';
import { dataAddresses } from '#wiki/addresses.ts';
import type { OfflineIndex, OfflineList, OfflinePiece, OfflineShell, PieceContent } from '#wiki/offline-data.ts';
import { type Part, premise } from '#wiki/part.ts';
import {
  partsOf,
  pointerFilesOf,
  pointersOf,
  readJson,
  readSiteBytes,
  searchFilesOf,
  type SiteFiles,
  siteOf,
} from './site-files.ts';
import { files, siteFolder } from './tested-site.ts';

const bytes = readSiteBytes(siteFolder);
const drawing = /\/drawings\/[0-9a-f]+\.svg/g;
const asPart = (part: number) => part as Part;

test('the bundle of a part has its data, the fonts of its texts and the drawings of its pages, and nothing else', () => {
  for (const part of partsOf(files)) {
    const wanted = [
      dataAddresses.parts(part),
      ...pointerFilesOf(files, part),
      ...searchFilesOf(files, part),
      ...pointersOf(files, part).values(),
    ];
    const drawings = [dataAddresses.site(), ...wanted].flatMap((address) => files.get(address)?.match(drawing) ?? []);
    const listed = filesIn(piecesOf(files, part));
    expect(listed.filter((address) => !address.endsWith('.woff2')).toSorted()).toEqual(
      [...new Set([...wanted, ...drawings])].toSorted(),
    );
    // The first slices are part of the shell.
    expect(listed.filter((address) => /latin|hangul-1/.test(address))).toEqual([]);
  }
  const fonts = (part: Part) =>
    filesIn(piecesOf(files, part))
      .filter((address) => address.endsWith('.woff2'))
      .toSorted();
  expect([fonts(premise), fonts(siteOf(files).lastPart)]).toEqual([
    [],
    [...bytes.keys()].filter((address) => /hangul-[2-9]/.test(address)).toSorted(),
  ]);
});

test('each piece is named by the hash of its content, and contains its files as the site serves them', () => {
  for (const piece of partsOf(files).flatMap((part) => piecesOf(files, part))) {
    const address = dataAddresses.offlineFile(piece.hash ?? '');
    expect(contentHash(files.get(address) ?? '')).toBe(piece.hash);
    const content = readJson(files, address) as PieceContent;
    expect(
      content.map(([inner, body, encoding]) => [inner, contentHash(Buffer.from(body, encoding ?? 'utf8'))]),
    ).toEqual(piece.files);
    const different = content.filter(
      ([inner, body, encoding]) => !bytes.get(inner)?.equals(Buffer.from(body, encoding ?? 'utf8')),
    );
    expect(different.map(([inner]) => inner)).toEqual([]);
  }
});

test('nothing is below /offline/ that no index names', () => {
  const named = partsOf(files).flatMap((part) => {
    const { bundles } = readJson(files, dataAddresses.offline(part)) as OfflineIndex;
    const lists = bundles.map(({ list }) => dataAddresses.offlineFile(list));
    const pieces = piecesOf(files, part).map(({ hash }) => dataAddresses.offlineFile(hash ?? ''));
    return [dataAddresses.offline(part), ...lists, ...pieces];
  });
  expect([...files.keys()].filter((address) => address.startsWith('/offline/'))).toEqual(
    [...new Set(named)].toSorted(),
  );
});

test('the index of a part names the bundles of the parts reached, and no later ones', () => {
  for (const part of partsOf(files)) {
    const index = readJson(files, dataAddresses.offline(part)) as OfflineIndex;
    expect(index).toMatchObject({ part, boundaries: siteOf(files).boundaries });
    expect(index.bundles.map((bundle) => bundle.part)).toEqual(partsOf(files).filter((each) => each <= part));
  }
});

test('a part’s pieces are at most 1 MB, and a file that is larger is fetched by itself', async () => {
  const large = 'x'.repeat(1_100_000);
  const medium = Array.from({ length: 5 }, (_, index): [string, string] => [`/m${index}`, 'y'.repeat(400_000)]);
  const made = await bundlesOf([['/l', large], ...medium]);
  const pieces = piecesOf(made, premise);
  expect(pieces.map((piece) => [piece.hash !== undefined, filesIn([piece])])).toEqual([
    [false, ['/l']],
    [true, ['/m0', '/m1']],
    [true, ['/m2', '/m3']],
    [true, ['/m4']],
  ]);
  expect([...made.values()].filter((body) => body.length > 1_000_000)).toEqual([]);
});

test('what a part adds is in pieces of its own, so that a reader who goes on fetches nothing twice', async () => {
  const made = await bundlesOf(
    ['/a', '/b'].map((name) => [name, name]),
    ['/b', '/c'].map((name) => [name, name]),
    ['/d', '/c', '/b'].map((name) => [name, name]),
  );
  expect([0, 1, 2].map((part) => piecesOf(made, asPart(part)).map((piece) => filesIn([piece])))).toEqual([
    [['/a', '/b']],
    [['/c'], ['/b']],
    [['/d'], ['/b', '/c']],
  ]);
});

test('the shell has the scripts, the styles and the page that starts the app, and no data of a part', () => {
  const [, list = ''] = /^self\.shell=(.*);$/m.exec(files.get('/offline-worker.js') ?? '') ?? [];
  const shell = JSON.parse(list) as OfflineShell;
  // The fonts of first views belong to it; others to the parts that need them.
  const isShell =
    /\.(?:js|css|svg)$|(?:titles|text)-(?:latin|latin-600|hangul-1)-[\w-]{8}\.woff2$|^\/404\.html$|^\/data\/site\.json$/;
  const others = /offline-worker\.js$|^\/drawings\//;
  const wanted = [...bytes].filter(([address]) => isShell.test(address) && !others.test(address));
  expect(shell.files).toEqual(wanted.map(([address, body]) => [address, contentHash(body)]));
});

test('the content of a piece is not held longer than until it is written', async () => {
  const held = new Set<string>();
  let most = 0;
  const large = Array.from({ length: 20 }, (_, index) => {
    const body = String(index % 10).repeat(700_000);
    const read = () => {
      held.add(`/${index}`);
      most = Math.max(most, held.size);
      return body;
    };
    return storedFile(`/${index}`, body, read);
  });
  await writeOfflineBundles(
    [{ part: premise, files: new Map(large.map((file) => [file.address, file])) }],
    '',
    (_, body) => {
      for (const [, address = ''] of String(body).matchAll(/^\[\["([^"]+)"/g)) held.delete(address);
    },
  );
  expect(most).toBeLessThan(3);
});

/** Returns what is written for parts with these files. */
async function bundlesOf(...parts: (readonly [address: string, body: string])[][]): Promise<SiteFiles> {
  const written = new Map<string, string>();
  await writeOfflineBundles(
    parts.map((contents, part) => ({
      part: asPart(part),
      files: new Map(contents.map(([address, body]) => [address, storedFile(address, body)])),
    })),
    '',
    (address, body) => written.set(address, String(body)),
  );
  return written;
}

function piecesOf(some: SiteFiles, part: Part): OfflinePiece[] {
  const { bundles } = readJson(some, dataAddresses.offline(part)) as OfflineIndex;
  const list = bundles.find((bundle) => bundle.part === part)?.list ?? '';
  return (readJson(some, dataAddresses.offlineFile(list)) as OfflineList).pieces;
}

function filesIn(pieces: readonly OfflinePiece[]): string[] {
  return pieces.flatMap((piece) => piece.files.map(([address]) => address));
}
