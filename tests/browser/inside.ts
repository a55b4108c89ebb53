import type { Page } from 'playwright-core';
import { readJson, readSite, siteFolder } from '#tests/build/site-files.ts';
import { dataAddresses } from '#wiki/addresses.ts';
import { type Part, premise } from '#wiki/part.ts';
import type { OfflineData } from '#wiki/site-data.ts';

const site = readSite(siteFolder);

/** What a reader of a part should have on the device: the files of that part, and of part 0. */
export function filesToKeep(part: number): string[] {
  const lists = [premise, part as Part].map((of) => readJson(site, dataAddresses.offline(of)) as OfflineData);
  return [...new Set(lists.flatMap(({ files }) => files))].toSorted();
}

/** The parts of which the app keeps data in memory. It is read from React's own tree: the product shows none of it. */
export async function partsInMemory(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const root = document.getElementById('root') ?? document.body;
    const key = Object.keys(root).find((name) => name.startsWith('__reactContainer$')) ?? '';
    let fiber = Reflect.get(root, key) as { child: unknown; memoizedProps: { client?: unknown } | null } | null;
    while (fiber && !fiber.memoizedProps?.client) fiber = fiber.child as typeof fiber;
    const client = fiber?.memoizedProps?.client as
      { getQueryCache: () => { getAll: () => { queryKey: unknown[] }[] } } | undefined;
    if (!client) throw new Error('There is no query client in the page.');
    const keys = client
      .getQueryCache()
      .getAll()
      .map(({ queryKey }) => queryKey);
    return [...new Set(keys.filter(([kind]) => kind === 'part').map(([, part]) => Number(part)))].toSorted(
      (a, b) => a - b,
    );
  });
}

/** The addresses that the device keeps besides what everyone's does, without the origin. */
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
