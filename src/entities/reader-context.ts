import { createContext, useContext } from 'react';
import { useSetting } from '#lib/use-setting.ts';
import type { PagePath } from '#wiki/addresses.ts';
import { type Part, premise } from '#wiki/part.ts';
import type { Reading } from '#wiki/reading.ts';
import type { Settings } from '#wiki/settings.ts';
import type { SiteData } from '#wiki/site-data.ts';

/** The wiki, and what the device keeps for its reader; the composition root provides it. */
export const ReaderContext = createContext<{ settings: Settings; site: SiteData; twin?: PagePath } | null>(null);

/** What the reader sees now; the shell provides it. */
export const ReadingContext = createContext<Reading | null>(null);

/** The reader as components see them. */
interface Reader {
  /** How far they have watched: what they have said, or not at all. */
  part: Part;
  /** Whether they have said so. In prerendered pages and the first render they have not. */
  answered: boolean;
  settings: Settings;
  site: SiteData;
  /** The careful page to which the gate of the document leads back, as the build knows it. */
  twin?: PagePath;
}

/**
 * Returns the reader and the wiki. What a page shows follows from `useReading`, not from the reader's part alone.
 *
 * @throws Outside the app's providers.
 */
export function useReader(): Reader {
  const context = useContext(ReaderContext);
  if (!context) throw new Error('useReader: there is no ReaderContext above this component.');
  const stored = useSetting(context.settings.part);
  return { part: stored ?? premise, answered: stored !== null, ...context };
}

/**
 * Returns what the reader sees now: the part, whether the gate is closed.
 *
 * @throws Outside the shell.
 */
export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error('useReading: there is no ReadingContext above this component.');
  return reading;
}
