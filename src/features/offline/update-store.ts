/** A store of whether a new edition of the wiki is waiting. */
export interface UpdateStore {
  isReady: () => boolean;
  /** Called when a worker with the new edition is installed. */
  offer: (worker: ServiceWorker) => void;
  /** Activates the new edition; the page reloads. */
  apply: () => void;
  subscribe: (listener: () => void) => () => void;
}

/** Creates the store; `take` activates a waiting worker. */
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
