import { inject } from 'vitest';
import { readContentFiles } from '#build/content-files.ts';
import { readSite } from './site-files.ts';

// The site under test, and the content it was built from, as chosen by the project (`global-setup.ts`).

export const siteFolder = inject('siteFolder');

/** The files of the site, address to text. */
export const files = readSite(siteFolder);

/** The files it was built from. */
export const authored = readContentFiles(inject('contentFolder'));
