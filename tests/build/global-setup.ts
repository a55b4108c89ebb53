import { env } from 'node:process';
import type { TestProject } from 'vitest/node';
import { inventedFilm, inventedSite } from './invented-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built site under test. */
    siteFolder: string;
    /** The folder of the content it was built from. */
    contentFolder: string;
  }
}

/**
 * Provides the built site that a project tests: the invented film's, or the one in SITE_FOLDER, built from the content
 * in CONTENT_FOLDER.
 */
export default function setup(project: TestProject): void {
  project.provide('siteFolder', testedFolder(project));
  project.provide('contentFolder', settingsOf(project)['CONTENT_FOLDER'] ?? inventedFilm);
}

/** The folder of the site that a project tests. */
export function testedFolder(project: TestProject): string {
  return settingsOf(project)['SITE_FOLDER'] ?? inventedSite();
}

function settingsOf(project: TestProject): Record<string, string | undefined> {
  return { ...env, ...project.config.env };
}
