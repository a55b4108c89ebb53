import { createContext, useContext, useSyncExternalStore } from 'react';
import { browserStorage, storageKeys } from '#wiki/stored-part.ts';

/** The gate to the whole story, which a reader who has not said that they watched the film can open for a visit. */
export interface Gate {
  isOpen: () => boolean;
  open: () => void;
  subscribe: (listener: () => void) => () => void;
}

/** Creates the gate of a visit; it stays open in this tab. */
export function createGate(site: { id: string }): Gate {
  const storage = browserStorage('sessionStorage');
  const key = storageKeys(site).gate;
  const listeners = new Set<() => void>();
  let open = storage?.getItem(key) === 'open';
  return {
    isOpen: () => open,
    open() {
      open = true;
      try {
        storage?.setItem(key, 'open');
      } catch {
        // If storage is blocked, the gate stays open until the reader leaves the page.
      }
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The gate of prerendered pages: always open. */
export const openGate: Gate = { isOpen: () => true, open: () => undefined, subscribe: () => () => undefined };

export const GateContext = createContext<Gate | null>(null);

/**
 * Returns whether the gate is open, and a function that opens it. Open in the first render, as in prerendered pages.
 */
export function useGate(): { open: boolean; openOnce: () => void } {
  const gate = useContext(GateContext);
  if (!gate) throw new Error('useGate: there is no GateContext above this component.');
  return { open: useSyncExternalStore(gate.subscribe, gate.isOpen, () => true), openOnce: gate.open };
}
