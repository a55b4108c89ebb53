import type { OfflineMessage } from '#wiki/offline-messages.ts';

/** Watches for new editions of the wiki: each has a worker of its own, which waits until the reader accepts it. */
interface EditionWatch {
  /** Checks for a new edition now, when the window gets the focus, and when the network is back. */
  follow: (registration: ServiceWorkerRegistration) => void;
  /** Reloads the page with the newest edition that is available. */
  take: () => void;
}

/**
 * Calls the listener when there is a newer edition than that of the page: a worker waits, or another tab has
 * activated one.
 */
export function watchEdition(workers: ServiceWorkerContainer, onUpdate: () => void): EditionWatch {
  let registration: ServiceWorkerRegistration | null = null;
  let controller = workers.controller;
  workers.addEventListener('controllerchange', () => {
    // The very first worker replaces nothing, so it is not an update.
    if (controller) onUpdate();
    ({ controller } = workers);
  });
  return {
    follow(followed) {
      registration = followed;
      const offer = (worker: ServiceWorker | null) => {
        if (worker?.state === 'installed' && followed.active) onUpdate();
      };
      offer(followed.waiting);
      followed.addEventListener('updatefound', () => {
        const { installing } = followed;
        installing?.addEventListener('statechange', () => offer(installing));
      });
      const look = () => {
        // Without a network there is no update.
        followed.update().catch(() => undefined);
      };
      window.addEventListener('focus', look);
      window.addEventListener('online', look);
    },
    take() {
      // The one that waits now: another tab may have taken it, or a later one may have replaced it.
      const waiting = registration?.waiting;
      if (!waiting) {
        window.location.reload();
        return;
      }
      waiting.addEventListener('statechange', () => {
        if (waiting.state === 'activated' || waiting.state === 'redundant') window.location.reload();
      });
      registration?.active?.postMessage({ type: 'stop' } satisfies OfflineMessage);
      waiting.postMessage({ type: 'update' } satisfies OfflineMessage);
    },
  };
}
