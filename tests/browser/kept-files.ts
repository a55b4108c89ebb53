import type { Page } from 'playwright-core';
import { readJson } from '#tests/build/site-files.ts';
import { files } from '#tests/build/tested-site.ts';
import { dataAddresses } from '#wiki/addresses.ts';
import { type Part, premise } from '#wiki/part.ts';
import type { OfflineData } from '#wiki/site-data.ts';

/** Returns the files that the device of a reader should store: those of part 0 and of the reader's part. */
export function filesToKeep(part: number): string[] {
  const lists = [premise, part as Part].map((of) => readJson(files, dataAddresses.offline(of)) as OfflineData);
  return [...new Set(lists.flatMap((list) => list.files))].toSorted();
}

/** Returns the addresses that the device stores besides the shell, without the origin. */
export async function keptOfPart(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => !name.includes('precache'));
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests
      .flat()
      .map(({ url }) => url.replace(location.origin, ''))
      .toSorted();
  });
}
