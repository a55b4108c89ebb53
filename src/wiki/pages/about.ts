import type { PageBase } from './base.ts';

/** The licence of the content or of a font. */
export interface Licence {
  name: string;
  href: string;
}

export interface AboutPage extends PageBase {
  kind: 'about';
  /** The name of the wiki. */
  site: string;
  counts: { pages: number; claims: number; values: number; disagreements: number; sources: number };
  /** Of all citations, from 0 to 1: of sources with an address; and with a place, in sources that have places. */
  shares: { opened: number; placed: number };
  licence: Licence;
  /** The fonts of titles and of text. */
  fonts: { use: 'titles' | 'text'; name: string; by: string; licence: Licence }[];
  repository?: string;
}
