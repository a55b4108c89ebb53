import { type Part, premise } from '#wiki/part.ts';
import { type PartsList, type PartStorage, readStoredPart, storageKeys, writeStoredPart } from '#wiki/stored-part.ts';

/** How far the reader has watched, and whether they have answered. */
export interface ReaderState {
  part: Part;
  answered: boolean;
}

/** The reader's part, stored on the device and shared between tabs. */
export interface Reader {
  state: () => ReaderState;
  setPart: (part: Part) => void;
  /** Calls the listener after every change, in this tab or another. Returns the function that unsubscribes. */
  subscribe: (listener: () => void) => () => void;
}

/** The state before any answer, as in prerendered pages. */
export const unanswered: ReaderState = { part: premise, answered: false };

/** Creates a reader with a storage; if that is null, the part lasts for the visit. */
export function createReader(storage: PartStorage | null, site: PartsList): Reader {
  const listeners = new Set<() => void>();
  let state = stateFrom(readStoredPart(storage, site));
  const change = (next: ReaderState) => {
    if (next.part === state.part && next.answered === state.answered) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const onStorage = ({ key }: StorageEvent) => {
    if (key === null || key === storageKeys(site).part) change(stateFrom(readStoredPart(storage, site)));
  };
  return {
    state: () => state,
    setPart(part) {
      writeStoredPart(storage, site, part);
      change({ part, answered: true });
    },
    subscribe(listener) {
      if (listeners.size === 0 && storage) window.addEventListener('storage', onStorage);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) window.removeEventListener('storage', onStorage);
      };
    },
  };
}

function stateFrom(part: Part | null): ReaderState {
  return part === null ? unanswered : { part, answered: true };
}
