import type { Page } from 'playwright-core';
import { readJson } from '#tests/build/site-files.ts';
import { files } from '#tests/build/tested-site.ts';
import { dataAddresses } from '#wiki/addresses.ts';
import type { OfflineIndex, OfflineList, OfflinePiece } from '#wiki/offline-data.ts';
import { type Part, premise } from '#wiki/part.ts';

/** Returns the files that the device should keep for these parts, besides the shell. */
function filesOfParts(...parts: number[]): string[] {
  const listed = parts.flatMap(piecesOf).flatMap((piece) => piece.files.map(([address]) => address));
  return [...new Set(listed)].toSorted();
}

/** Returns the addresses of the pieces of a part's bundle. */
export function pieceAddresses(part: number): string[] {
  return piecesOf(part).map(({ hash }) => dataAddresses.offlineFile(hash ?? 'none'));
}

function piecesOf(part: number): OfflinePiece[] {
  const { bundles } = readJson(files, dataAddresses.offline(part as Part)) as OfflineIndex;
  const list = bundles.find((bundle) => bundle.part === part)?.list ?? 'none';
  return (readJson(files, dataAddresses.offlineFile(list)) as OfflineList).pieces;
}

/** Returns the files that the device of a reader keeps first: those of the reader's part and of part 0. */
export function filesToKeep(part: number): string[] {
  return filesOfParts(part, premise);
}

/** Returns the addresses of the files of parts that the device keeps, without the origin. */
export async function keptOfPart(page: Page): Promise<string[]> {
  const kept = await keptByPart(page);
  return [...new Set(Object.values(kept).flat())].toSorted();
}

/** Returns the addresses that the device keeps in the cache of each part. */
export async function keptByPart(page: Page): Promise<Record<number, string[]>> {
  return page.evaluate(async () => {
    const kept: Record<number, string[]> = {};
    for (const name of await caches.keys()) {
      const [, part] = /^\S+ part (\d+) of /.exec(name) ?? [];
      if (part === undefined) continue;
      const requests = await (await caches.open(name)).keys();
      kept[Number(part)] = requests
        .map(({ url }) => url.replace(location.origin, ''))
        .filter((address) => !address.endsWith('/offline/complete.json'))
        .toSorted();
    }
    return kept;
  });
}

/** Waits until the page says that everything is on the device. */
export async function untilKept(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset['offline'] === 'ready', null, { timeout: 30_000 });
}
