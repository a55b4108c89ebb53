import { inject } from 'vitest';
import { readContentFiles } from '#build/content-files.ts';
import { readSite } from './site-files.ts';

// The site under test, and the content that it was built from; the project says which (`global-setup.ts`).

export const siteFolder = inject('siteFolder');

/** The files of the site: address to text. */
export const files = readSite(siteFolder);

/** The files that it was built from. */
export const authored = readContentFiles(inject('contentFolder'));
