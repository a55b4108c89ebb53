/**
 * Flags on the root element that styles read. The script in the head sets them before the first paint, and the app
 * keeps them up to date:
 * `answered`: the first-visit question has an answer;
 * `gate`: the gate to the whole story is closed;
 * `waiting`: `main` is hidden until the data of the reader's part, or the address's query, is there;
 * `late`: that timed out (after a second), and the page shows part 0;
 * `left`: the reader left the page, and it is not yet known whether it may be shown again;
 * `running`: the app has hydrated the page, so that its controls work.
 */
export type RootFlag = 'answered' | 'gate' | 'waiting' | 'late' | 'left' | 'running';

export const rootFlag = {
  has: (mark: RootFlag): boolean => document.documentElement.hasAttribute(`data-${mark}`),
  set: (mark: RootFlag, on: boolean): void => {
    if (rootFlag.has(mark) === on) return;
    document.documentElement.toggleAttribute(`data-${mark}`, on);
    document.dispatchEvent(new Event(changed));
  },
  /** Calls the listener after every change of a flag. Returns the function that unsubscribes. */
  subscribe: (listener: () => void): (() => void) => {
    document.addEventListener(changed, listener);
    return () => document.removeEventListener(changed, listener);
  },
};

const changed = 'root-mark';
