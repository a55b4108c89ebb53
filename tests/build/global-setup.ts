import { env } from 'node:process';
import type { TestProject } from 'vitest/node';
import { inventedFilm, testSite } from './test-sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built site under test. */
    siteFolder: string;
    /** The folder of the content it was built from. */
    contentFolder: string;
  }
}

/**
 * Provides the built site that a project tests: that of the content in CONTENT_FOLDER, by default the invented film,
 * or the one in SITE_FOLDER, which was built from that content.
 */
export default function setup(project: TestProject): void {
  project.provide('siteFolder', testedFolder(project));
  project.provide('contentFolder', testedContent(project));
}

/** The folder of the site that a project tests. */
export function testedFolder(project: TestProject): string {
  return settingsOf(project)['SITE_FOLDER'] ?? testSite(testedContent(project));
}

function testedContent(project: TestProject): string {
  return settingsOf(project)['CONTENT_FOLDER'] ?? inventedFilm;
}

function settingsOf(project: TestProject): Record<string, string | undefined> {
  return { ...env, ...project.config.env };
}
