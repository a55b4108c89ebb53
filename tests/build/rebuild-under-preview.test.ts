import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { serveCurrentSite } from '#build/serve-current.ts';
import { type Answer, ask } from './host-client.ts';
import { readSite, type SiteFiles } from './site-files.ts';
import { files as before, siteFolder } from './tested-site.ts';

// `npm run build` while `npm run preview` runs, with requests all the time.
const folder = mkdtempSync(join(tmpdir(), 'wiki-preview-'));
const site = join(folder, 'site');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Addresses of both sites, with their files. */
const asked: Record<string, string> = {
  '/': '/index.html',
  '/film': '/film.html',
  '/timeline': '/timeline.html',
  '/no-such-page': '/404.html',
  '/data/site.json': '/data/site.json',
  '/data/0/parts.json': '/data/0/parts.json',
};

test('every answer is whole, of one build, and from the end of the build on of the new one', async () => {
  cpSync(siteFolder, site, { recursive: true });
  const server = await serveCurrentSite(site, 0, join(folder, 'copies'));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const build = spawn(execPath, ['src/build/build.ts', 'mocks/ferry-film', `--out=${site}`], {
    env: { ...env, NODE_ENV: 'production' },
    stdio: 'ignore',
  });
  let isBuilt = false;
  const built = once(build, 'exit').finally(() => {
    isBuilt = true;
  });
  const answers: { address: string; answer: Answer; isLast: boolean }[] = [];
  for (let isLast = false; !isLast;) {
    // What is asked for from here on is asked for after the build.
    isLast = isBuilt;
    // Rounds follow each other.
    // oxlint-disable-next-line no-await-in-loop
    const round = await Promise.all(
      Object.keys(asked).map(async (address) => ({ address, answer: await ask(origin, address), isLast })),
    );
    answers.push(...round);
  }
  expect(await built).toEqual([0, null]);
  const after = readSite(site);
  server.closeAllConnections();
  server.close();

  const faults = answers.filter(({ address, answer, isLast }) => {
    const of = [before, after].find((files) => whole(files, address, answer));
    return !of || (isLast && of !== after);
  });
  expect(
    faults.map(({ address, answer: { status, body } }) => [address, status, body.toString().slice(0, 80)]),
  ).toEqual([]);
  expect(answers.filter(({ address, answer }) => whole(before, address, answer)).length).toBeGreaterThan(0);
}, 600_000);

/** Returns whether an answer is the file of a site at an address. */
function whole(files: SiteFiles, address: string, { status, body }: Answer): boolean {
  const file = asked[address] ?? '';
  return status === (file === '/404.html' ? 404 : 200) && body.toString() === files.get(file);
}
