import { afterEach, expect, test, vi } from 'vitest';
import { completeEntry, isCacheOf, partCache, readPartCache, shellCache } from './cache-names.ts';
import { keptParts } from './kept-parts.ts';
import type { Part } from './part.ts';

const part = (number: number) => number as Part;
afterEach(() => void vi.unstubAllGlobals());

/** Puts caches on the device: name to entries. */
function stubCaches(kept: Record<string, Record<string, unknown>>): void {
  vi.stubGlobal('caches', {
    keys: () => Promise.resolve(Object.keys(kept)),
    match(url: string, { cacheName }: { cacheName: string }) {
      const body = kept[cacheName]?.[url];
      return Promise.resolve(body === undefined ? undefined : Response.json(body));
    },
  });
}

test('returns the parts that are complete, ascending, and none of another site on the same origin', async () => {
  const complete = (base: string, number: number) => ({ [completeEntry(base)]: { part: number } });
  stubCaches({
    [partCache('/', part(10), 'a b')]: complete('/', 10),
    [partCache('/', part(2), 'a b')]: complete('/', 2),
    [partCache('/', part(5), 'a b')]: { '/data/5/parts.json': {} },
    [partCache('/wiki/', part(3), 'a b')]: complete('/wiki/', 3),
    [shellCache('/', '1')]: {},
    others: {},
  });
  expect(await keptParts()).toEqual([2, 10]);
  expect(await keptParts('/wiki/')).toEqual([3]);
});

test('without Cache Storage, or if the browser refuses it, there are none', async () => {
  expect(await keptParts()).toEqual([]);
  vi.stubGlobal('caches', { keys: () => Promise.reject(new DOMException('Denied', 'SecurityError')) });
  expect(await keptParts()).toEqual([]);
});

test('the name of a cache says part, parts list and site', () => {
  const name = partCache('/wiki/', part(12), '3f 9a');
  expect(readPartCache('/wiki/', name)).toEqual({ part: 12, boundaries: '3f 9a' });
  expect(readPartCache('/', name)).toBe(null);
  expect(readPartCache('/wiki/', shellCache('/wiki/', '1'))).toBe(null);
  expect([isCacheOf('/wiki/', name), isCacheOf('/', name), isCacheOf('/wiki', name)]).toEqual([true, false, false]);
});
