import { createContext, useContext, useSyncExternalStore } from 'react';
import { browserStorage, storageKeys } from '#wiki/stored-part.ts';

/** Whether the whole story was opened for this visit by someone who has not said that they have watched it all. */
export interface Gate {
  isOpen: () => boolean;
  open: () => void;
  subscribe: (listener: () => void) => () => void;
}

/** The gate of a visit; it stays open in this tab. */
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
        // Storage that refuses: the gate stays open until the page is left.
      }
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The gate of prerendered pages, which have none. */
export const openGate: Gate = { isOpen: () => true, open: () => undefined, subscribe: () => () => undefined };

export const GateContext = createContext<Gate | null>(null);

/** Whether the gate is open, and the way to open it. The first render knows it as open, as prerendered pages do. */
export function useGate(): { open: boolean; openOnce: () => void } {
  const gate = useContext(GateContext);
  if (!gate) throw new Error('useGate: there is no GateContext above this component.');
  return { open: useSyncExternalStore(gate.subscribe, gate.isOpen, () => true), openOnce: gate.open };
}
