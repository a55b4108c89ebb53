import { cleanupOutdatedCaches, matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { dataAddresses } from '#wiki/addresses.ts';
import type { OfflineMessage } from '#wiki/offline-messages.ts';
import { type Part, premise } from '#wiki/part.ts';
import type { OfflineData } from '#wiki/site-data.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: PrecacheEntry[] };

// The offline worker. It precaches the shell, which is the same for everyone. The data of a part is cached from that
// part's own list, once the page has sent the reader's part; the app renders pages from it.

const scope = new URL(self.registration.scope);
const base = scope.pathname.replace(/\/$/, '');

/** Each part has its own cache, so that going back only has to delete whole caches. */
const cachePrefix = 'part-';

/** Timeout for a navigation or a pointer file before the cache answers, in milliseconds. */
const timeoutMs = 3000;

/** The delay before each attempt to fetch the files to cache, in milliseconds. */
const pauses = [0, 1000, 4000, 15_000];

cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST, { directoryIndex: '', cleanURLs: false, ignoreURLParametersMatching: [/./] });

registerRoute(new NavigationRoute(({ request }) => navigate(request)));
registerRoute(
  ({ url }) => url.pathname.startsWith(`${base}/data/pages/`),
  ({ request }) => keptFirst(request),
);
registerRoute(
  ({ url }) => url.pathname.startsWith(`${base}/data/`),
  ({ request }) => networkFirst(request),
);

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  const message = event.data as OfflineMessage;
  if (message.type === 'update') {
    void self.skipWaiting();
    return;
  }
  wanted = message.part;
  // Sequential: a file that an earlier call still fetches must not arrive after a later one deletes it.
  queue = queue.then(() => keepPart(message.part)).catch(() => undefined);
  event.waitUntil(queue);
});

/** The part that the page sent last, and the queue of work. */
let wanted: Part | undefined;
let queue: Promise<void> = Promise.resolve();

/** Returns the newest page if the network answers in time, else the one that starts the app at any address. */
async function navigate(request: Request): Promise<Response> {
  try {
    return await inTime(fetch(request));
  } catch {
    // Offline or too slow: the app renders the page from cached data.
    return (await matchPrecache(`${base}/404.html`)) ?? Response.error();
  }
}

async function keptFirst(request: Request): Promise<Response> {
  return (await caches.match(request.url)) ?? fetch(request);
}

async function networkFirst(request: Request): Promise<Response> {
  try {
    return await inTime(fetch(request));
  } catch (error) {
    const kept = (await caches.match(request.url)) ?? (await matchPrecache(request.url));
    if (kept) return kept;
    throw error;
  }
}

async function inTime(response: Promise<Response>): Promise<Response> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('The network took too long.')), timeoutMs);
  });
  return Promise.race([response, late]);
}

/**
 * Caches exactly the files of a part, and those of part 0, to which everyone may go back offline. Later parts are
 * deleted first and at once, whatever the network does; earlier parts only when this part is complete, so that there is
 * always something to read.
 */
async function keepPart(part: Part): Promise<void> {
  await dropCaches((other) => other > part);
  for (const kept of new Set([premise, part])) if (!(await keepFiles(kept, part))) return;
  await dropCaches((other) => other !== part && other !== premise);
}

/**
 * Caches the files of a part for a reader of another. Returns false if that reader's part has changed meanwhile, or if
 * some files failed after several attempts. One failed file does not stop the others.
 */
async function keepFiles(kept: Part, reader: Part): Promise<boolean> {
  if (wanted !== reader) return false;
  const response = await fetch(`${base}${dataAddresses.offline(kept)}`);
  if (!response.ok) return false;
  const { files } = (await response.json()) as OfflineData;
  let left = files;
  for (const pause of pauses) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const failed: string[] = [];
    for (const file of left) {
      const outcome = await keepFile(file, kept, reader);
      if (outcome === 'gone') return false;
      if (outcome === 'failed') failed.push(file);
    }
    if (failed.length === 0) return true;
    left = failed;
  }
  return false;
}

async function keepFile(file: string, kept: Part, reader: Part): Promise<'kept' | 'failed' | 'gone'> {
  const url = `${base}${file}`;
  try {
    // Files named by a content hash never change, and may be in another part's cache; all others may have changed.
    const known = file.startsWith('/data/pages/') ? await caches.match(url) : undefined;
    const answer = known ?? (await fetch(url));
    // The reader may have gone back during the fetch.
    if (wanted !== reader) return 'gone';
    if (!answer.ok) return 'failed';
    const again = kept !== premise && (await (await caches.open(cacheOf(premise))).match(url)) !== undefined;
    if (!again) await (await caches.open(cacheOf(kept))).put(url, answer);
    return 'kept';
  } catch {
    return wanted === reader ? 'failed' : 'gone';
  }
}

function cacheOf(part: Part): string {
  return `${cachePrefix}${part}`;
}

async function dropCaches(isDropped: (part: number) => boolean): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(cachePrefix) && isDropped(Number(name.slice(cachePrefix.length)))) await caches.delete(name);
  }
}
