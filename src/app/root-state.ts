import { type Part, partFrom } from '#wiki/part.ts';
import type { Reading } from '#wiki/reading.ts';
import type { Theme } from '#wiki/settings.ts';

/** What styles read from the root element. The head script sets it before the first paint, the app keeps it. */
interface RootState {
  /** A theme that overrides the device's (`data-theme`); null to follow it. */
  theme: Theme | null;
  /** What `main` shows (`data-shows`). */
  shows: Reading['shows'];
  /** Whether the first-visit question has an answer (`data-answered`). */
  answered: boolean;
  /** Whether the reader left the page, and it is not yet known whether it may be shown again (`data-left`). */
  left: boolean;
  /** Whether the app has hydrated the page, so that its controls work (`data-running`). */
  running: boolean;
  /** Whether a script of the app could not be loaded, so that they never will (`data-failed`). */
  failed: boolean;
}

const root = () => document.documentElement;

export const rootState = {
  set({ shows, theme, ...flags }: Partial<RootState>): void {
    if (theme === null) delete root().dataset['theme'];
    else if (theme !== undefined) root().dataset['theme'] = theme;
    if (shows !== undefined) root().dataset['shows'] = shows;
    for (const [name, on] of Object.entries(flags)) root().toggleAttribute(`data-${name}`, on);
  },
  shows: (): string | undefined => root().dataset['shows'],
  isRunning: (): boolean => 'running' in root().dataset,
  hasFailed: (): boolean => 'failed' in root().dataset,
  /** Shows what the document has, since the data of the reader's part takes too long (`data-gave-up`). */
  giveUp(part: Part): void {
    root().dataset['gaveUp'] = String(part);
    rootState.set({ shows: 'page' });
  },
  /** Returns the part that was given up before the app ran, or undefined. */
  givenUp(last: Part): Part | undefined {
    const { gaveUp } = root().dataset;
    return gaveUp === undefined ? undefined : partFrom(gaveUp, last);
  },
} as const;
