import { createContext, useContext, useSyncExternalStore } from 'react';
import type { KeptPart } from '#wiki/offline-data.ts';
import type { OfflineProgress } from '#wiki/offline-messages.ts';

/** What is on this device, and what is going on. */
export interface OfflineState {
  /** The last progress that the offline worker reported for the reader's part; null before the first report. */
  progress: OfflineProgress | null;
  /** The parts that are completely on the device, ascending. */
  kept: readonly KeptPart[];
  /** Whether a newer edition than that of this page is there. */
  hasUpdate: boolean;
  /** What the reader can do; null until the code for it has loaded, and in browsers without workers. */
  actions: OfflineActions | null;
}

export interface OfflineActions {
  /** Keeps the reader's part from now on, however large, and asks the browser not to remove it. */
  keepAll: () => Promise<void>;
  /** Removes everything that is kept; nothing is kept from now on. */
  removeAll: () => Promise<void>;
  /** Loads the new edition in this tab, at the same address. */
  takeUpdate: () => void;
}

/** The offline copies of this device, and the edition of the wiki. */
export interface OfflineStore {
  state: () => OfflineState;
  subscribe: (listener: () => void) => () => void;
  change: (changed: Partial<OfflineState>) => void;
}

const nothing: OfflineState = { progress: null, kept: [], hasUpdate: false, actions: null };

/** Creates a store of a device with nothing, which `keepOffline` fills. */
export function createOfflineStore(): OfflineStore {
  const listeners = new Set<() => void>();
  let state = nothing;
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(changed) {
      state = { ...state, ...changed };
      for (const listener of listeners) listener();
    },
  };
}

/** The store; null in an edition without an offline worker. */
export const OfflineContext = createContext<OfflineStore | null>(null);

const never = () => () => undefined;

/** Returns the current state; in prerendered pages and the first render, of a device with nothing. */
export function useOffline(): OfflineState {
  const store = useContext(OfflineContext);
  return useSyncExternalStore(store?.subscribe ?? never, store?.state ?? (() => nothing), () => nothing);
}
