import type { PageBase } from './base.ts';

export interface AboutPage extends PageBase {
  kind: 'about';
  /** The name of the wiki. */
  site: string;
  counts: { pages: number; claims: number; values: number; disagreements: number; sources: number };
  licence: { name: string; href: string };
  repository?: string;
}
