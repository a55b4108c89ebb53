import { cleanupOutdatedCaches, matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { dataAddresses } from '#wiki/addresses.ts';
import type { OfflineMessage } from '#wiki/offline-messages.ts';
import { type Part, premise } from '#wiki/part.ts';
import type { OfflineData } from '#wiki/site-data.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: PrecacheEntry[] };

// The offline worker. It precaches the shell, which is the same for everyone. What belongs to a part comes from that
// part's own list, once the page has said that the reader is there; the app makes the page of it.

const scope = new URL(self.registration.scope);
const base = scope.pathname.replace(/\/$/, '');

/** What a part's reader keeps stands in a cache of its own, so that going back only has to drop whole caches. */
const cachePrefix = 'part-';

/** How long a navigation or a pointer file may take before what is on the device answers, in milliseconds. */
const timeoutMs = 3000;

/** How long to wait before each round of fetching what is to be kept, in milliseconds. */
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
  // One after the other: what an earlier call still fetches must not come after what a later one removes.
  queue = queue.then(() => keepPart(message.part)).catch(() => undefined);
  event.waitUntil(queue);
});

/** The part that the page told of last, and the work that was asked for until now. */
let wanted: Part | undefined;
let queue: Promise<void> = Promise.resolve();

/** A page: the newest one where the network answers in time, else the one that starts the app at any address. */
async function navigate(request: Request): Promise<Response> {
  try {
    return await inTime(fetch(request));
  } catch {
    // No network, or too slow: the app makes the page of what is on the device.
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
 * Keeps exactly the files of a part, and those of part 0, to which everyone may go back without a network. What belongs
 * to later parts goes first and at once, whatever the network does; what belongs to earlier ones goes when this part is
 * complete, so that there is always something to read.
 */
async function keepPart(part: Part): Promise<void> {
  await dropCaches((other) => other > part);
  for (const kept of new Set([premise, part])) if (!(await keepFiles(kept, part))) return;
  await dropCaches((other) => other !== part && other !== premise);
}

/**
 * Keeps the files of a part for a reader of another; gives false where that reader has gone elsewhere meanwhile, or
 * where some could not be fetched after several tries. A file that fails takes no other with it.
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
    // What is named by its content never changes, and may have been kept for another part; all else may have changed.
    const known = file.startsWith('/data/pages/') ? await caches.match(url) : undefined;
    const answer = known ?? (await fetch(url));
    // The reader may have gone back while this was on its way.
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
