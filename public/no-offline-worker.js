// Removes the offline worker from every device that visits the site. To use it, serve this file at the address of the
// worker: replace offline-worker.js by it. See docs/offline.md.

const base = new URL(self.registration.scope).pathname;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(remove()));

// Pages keep working: without a handler of requests, all of them go to the network.
async function remove() {
  // The names of the caches of a site begin with its base and a space.
  const names = (await caches.keys()).filter((name) => name.startsWith(`${base} `));
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
