import type { OfflineMessage } from '#wiki/offline-messages.ts';
import type { Part } from '#wiki/part.ts';
import { createUpdateStore, type UpdateStore } from './update-store.ts';

interface PartStore {
  state: () => { part: Part };
  subscribe: (listener: () => void) => () => void;
}

/**
 * Registers the offline worker once the page is loaded, and sends it the reader's part now and after every change. A
 * browser without workers, or one that refuses, keeps reading online. Returns the store of updates: a new edition of
 * the wiki takes over when the reader chooses so.
 */
export function keepOffline(reader: PartStore, base: string): UpdateStore {
  const updates = createUpdateStore((worker) => {
    navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
    worker.postMessage({ type: 'update' } satisfies OfflineMessage);
  });
  if (!('serviceWorker' in navigator)) return updates;
  const start = async () => {
    try {
      const registration = await navigator.serviceWorker.register(`${base}offline-worker.js`, { scope: base });
      watchUpdates(registration, updates);
      const { active } = await navigator.serviceWorker.ready;
      const tell = () => active?.postMessage({ type: 'part', part: reader.state().part } satisfies OfflineMessage);
      tell();
      reader.subscribe(tell);
      // Fetches now what failed while offline.
      window.addEventListener('online', tell);
    } catch (error) {
      // Private windows and some embedded browsers refuse; only offline reading is lost.
      console.info('The wiki cannot be kept for reading offline here.', error);
    }
  };
  if (document.readyState === 'complete') void start();
  else window.addEventListener('load', () => void start(), { once: true });
  return updates;
}

/** Checks for a new edition now, when the window gets the focus, and when the network is back. */
function watchUpdates(registration: ServiceWorkerRegistration, updates: UpdateStore): void {
  const offer = (worker: ServiceWorker | null) => {
    // The very first worker replaces nothing, so it is not an update.
    if (worker?.state === 'installed' && registration.active) updates.offer(worker);
  };
  offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => offer(installing));
  });
  const look = () => {
    // Without a network there is no update.
    registration.update().catch(() => undefined);
  };
  window.addEventListener('focus', look);
  window.addEventListener('online', look);
}
