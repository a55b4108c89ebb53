import type { PageBase } from './base.ts';

/** Under which terms something may be used. */
export interface Licence {
  name: string;
  href: string;
}

export interface AboutPage extends PageBase {
  kind: 'about';
  /** The name of the wiki. */
  site: string;
  counts: { pages: number; claims: number; values: number; disagreements: number; sources: number };
  licence: Licence;
  /** What titles are set in. */
  fonts: { name: string; by: string; licence: Licence }[];
  repository?: string;
}
