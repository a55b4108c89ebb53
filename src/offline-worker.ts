import { cleanupOutdatedCaches, matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { dataAddresses } from '#wiki/addresses.ts';
import type { OfflineMessage } from '#wiki/offline-messages.ts';
import type { Part } from '#wiki/part.ts';
import type { OfflineData } from '#wiki/site-data.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: PrecacheEntry[] };

// The offline worker. It precaches the shell and the careful pages, which everyone may see. What belongs to a part
// comes from that part's own list, once the page has said that the reader is there.

const scope = new URL(self.registration.scope);
const base = scope.pathname.replace(/\/$/, '');
const partCache = 'part';

/** How long a navigation or a pointer file may take before what is on the device answers, in milliseconds. */
const patience = 3000;

cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST, { directoryIndex: '', cleanURLs: false, ignoreURLParametersMatching: [/./] });

registerRoute(new NavigationRoute(({ request }) => navigate(request)));
registerRoute(({ url }) => url.pathname.startsWith(`${base}/data/pages/`), ({ request }) => keptFirst(request));
registerRoute(({ url }) => url.pathname.startsWith(`${base}/data/`), ({ request }) => networkFirst(request));

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  const message = event.data as OfflineMessage;
  if (message.type === 'part') event.waitUntil(keepPart(message.part));
  else void self.skipWaiting();
});

/** A page: the newest one where the network answers in time, else the kept one, else the page that starts the app. */
async function navigate(request: Request): Promise<Response> {
  try {
    return await inTime(fetch(request));
  } catch {
    // No network, or too slow: what is on the device follows.
    const { pathname } = new URL(request.url);
    const path = pathname.slice(base.length);
    const document = path === '' || path === '/' ? '/index.html' : `${path.replace(/\/$/, '')}.html`;
    const kept = (await matchPrecache(`${base}${document}`)) ?? (await (await caches.open(partCache)).match(pathname));
    return kept ?? (await matchPrecache(`${base}/404.html`)) ?? Response.error();
  }
}

async function keptFirst(request: Request): Promise<Response> {
  return (await (await caches.open(partCache)).match(request.url)) ?? fetch(request);
}

async function networkFirst(request: Request): Promise<Response> {
  try {
    return await inTime(fetch(request));
  } catch (error) {
    const kept = (await (await caches.open(partCache)).match(request.url)) ?? (await matchPrecache(request.url));
    if (kept) return kept;
    throw error;
  }
}

async function inTime(response: Promise<Response>): Promise<Response> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('The network took too long.')), patience);
  });
  return Promise.race([response, late]);
}

/** Keeps exactly the files of a part: fetches what is missing, then removes what is not of it. */
async function keepPart(part: Part): Promise<void> {
  const response = await fetch(`${base}${dataAddresses.offline(part)}`);
  if (!response.ok) return;
  const list = (await response.clone().json()) as OfflineData;
  const cache = await caches.open(partCache);
  const wanted = new Set(list.files.map((file) => new URL(`${base}${file}`, scope).href));
  // Lowering the part comes first: nothing later stays, even where the network fails below.
  for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
  for (const url of wanted) {
    // What is named by its content never changes; everything else may have.
    if (url.includes('/data/pages/') && (await cache.match(url))) continue;
    const file = await fetch(url);
    if (file.ok) await cache.put(url, file);
  }
}
