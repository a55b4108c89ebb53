import type { TestProject } from 'vitest/node';
import { browserPath } from '#tests/browser/launch-browser.ts';
import { inventedFilm, testSite } from '#tests/build/test-sites.ts';
import { startNginx } from './start-nginx.ts';

/** Where the site under test is published, which has a base, and compressed copies of its files. */
const url = 'https://lantern.example/room-7';

/** Builds the site and serves it by nginx, for all tests of the project. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await browserPath();
  const folder = testSite(inventedFilm, 'with-base', `--url=${url}`, '--base=/room-7/', '--precompress');
  const { origin, stop } = await startNginx(folder, '/room-7/');
  project.provide('siteFolder', folder);
  project.provide('contentFolder', inventedFilm);
  project.provide('siteAddress', `${origin}/room-7`);
  return async () => {
    const complaints = await stop();
    if (complaints.length > 0) throw new Error(`nginx has logged:\n${complaints.join('\n')}`);
  };
}
