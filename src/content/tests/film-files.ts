import { readContentFiles } from '#build/content-files.ts';

/** The files of this film, for the tests that are about it; they go with it when another film takes its place. */
export const filmFiles = readContentFiles('src/content');
