import type { OfflineMessage } from '#wiki/offline-messages.ts';
import type { Part } from '#wiki/part.ts';
import { createUpdateStore, type UpdateStore } from './update-store.ts';

interface PartStore {
  state: () => { part: Part };
  subscribe: (listener: () => void) => () => void;
}

/**
 * Registers the offline worker once the page is loaded, and tells it the reader's part now and after every change.
 * A browser without workers, or one that refuses, reads online as before. Gives the store that tells of a new
 * edition of the wiki, which takes over when the reader says so.
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
      // What could not be fetched before may be had now.
      window.addEventListener('online', tell);
    } catch (error) {
      // Private windows and some embedders refuse; nothing but offline reading is lost.
      console.info('The wiki cannot be kept for reading offline here.', error);
    }
  };
  if (document.readyState === 'complete') void start();
  else window.addEventListener('load', () => void start(), { once: true });
  return updates;
}

/** Looks for a new edition now, when the window gets the focus, and when the network is back. */
function watchUpdates(registration: ServiceWorkerRegistration, updates: UpdateStore): void {
  const offer = (worker: ServiceWorker | null) => {
    // The very first worker replaces nothing.
    if (worker?.state === 'installed' && registration.active) updates.offer(worker);
  };
  offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => offer(installing));
  });
  const look = () => {
    // Without a network there is nothing new to be had.
    registration.update().catch(() => undefined);
  };
  window.addEventListener('focus', look);
  window.addEventListener('online', look);
}
