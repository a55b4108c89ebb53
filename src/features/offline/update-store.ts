/** Tells whether a new edition of the wiki waits to be shown. */
export interface UpdateStore {
  isReady: () => boolean;
  /** A worker with the new edition is installed. */
  offer: (worker: ServiceWorker) => void;
  /** Shows the new edition; the page is loaded again. */
  apply: () => void;
  subscribe: (listener: () => void) => () => void;
}

/** Makes the store; `take` lets a waiting worker take over. */
export function createUpdateStore(take: (worker: ServiceWorker) => void): UpdateStore {
  const listeners = new Set<() => void>();
  let waiting: ServiceWorker | null = null;
  return {
    isReady: () => waiting !== null,
    offer(worker) {
      waiting = worker;
      for (const listener of listeners) listener();
    },
    apply: () => {
      if (waiting) take(waiting);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
