import { type AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { serveSite } from '#build/serve.ts';
import { testedFolder } from '#tests/build/global-setup.ts';
import { browserPath } from './launch-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site is served, without a trailing slash. */
    siteAddress: string;
  }
}

/** Serves the site under test for all browser tests. */
export default async function setup(project: TestProject): Promise<() => void> {
  // Unpack the browser before the workers start, so that they do not unpack it at the same time.
  await browserPath();
  const server = await serveSite(testedFolder(project), 0);
  project.provide('siteAddress', `http://localhost:${(server.address() as AddressInfo).port}`);
  return () => server.close();
}
