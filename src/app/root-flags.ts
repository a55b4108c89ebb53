/**
 * Marks on the root element that styles read. The script in the head sets them before anything is painted, the app
 * keeps them up to date:
 * `answered`: the first-visit question has an answer; `gate`: the whole story is closed;
 * `waiting`: `main` waits for the data of the reader's part, or for the address's query;
 * `late`: it waited as long as a page may (a second), and then showed part 0;
 * `left`: the page was left, and it is not yet known whether it may show again what it showed;
 * `running`: the app has hydrated the page, so that its controls answer.
 */
export type RootFlag = 'answered' | 'gate' | 'waiting' | 'late' | 'left' | 'running';

export const rootFlag = {
  has: (mark: RootFlag): boolean => document.documentElement.hasAttribute(`data-${mark}`),
  set: (mark: RootFlag, on: boolean): void => {
    if (rootFlag.has(mark) === on) return;
    document.documentElement.toggleAttribute(`data-${mark}`, on);
    document.dispatchEvent(new Event(changed));
  },
  /** Calls back after every change of a mark; gives the way to stop. */
  subscribe: (listener: () => void): (() => void) => {
    document.addEventListener(changed, listener);
    return () => document.removeEventListener(changed, listener);
  },
};

const changed = 'root-mark';
