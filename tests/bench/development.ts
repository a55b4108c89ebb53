import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../browser/launch-browser.ts';
import { startDevelopment } from '../browser/development-server.ts';

// How long someone who works on the content waits: for the first page of a fresh development server, and from a save to
// the changed heading in the open page. On a copy of the content, in a real browser. It asserts nothing; the figures are
// for people.
const saves = 8;

const folder = mkdtempSync(join(tmpdir(), 'bench-development-'));
cpSync('src/content', folder, { recursive: true });
const [file = ''] = readdirSync(join(folder, 'places'));
const path = `places/${file}`;
const address = `/${path.replace('.json', '')}`;
let { text: name } = (JSON.parse(readFileSync(join(folder, path), 'utf8')) as { name: { text: string } }).name;

console.log(`Load of the machine: ${loadavg()[0]?.toFixed(1)}.`);
const browser = await launchBrowser();
const started = performance.now();
const server = await startDevelopment(folder);
console.log(`The server starts in ${since(started)}.`);
const page = await browser.newPage();
for (const what of ['The first page', 'The page, loaded again,']) {
  const asked = performance.now();
  // Pages are opened one after the other.
  // oxlint-disable-next-line no-await-in-loop
  await page.goto(server.origin + address, { waitUntil: 'commit' });
  // oxlint-disable-next-line no-await-in-loop
  await page.getByRole('heading', { level: 1, name }).waitFor();
  console.log(`${what} shows its heading after ${since(asked)}.`);
}
for (let save = 1; save <= saves; save++) {
  // Someone reads between two saves.
  // oxlint-disable-next-line no-await-in-loop
  await page.waitForTimeout(1500);
  const changed = `Heading ${save}`;
  server.edit(path, JSON.stringify(name), JSON.stringify(changed));
  name = changed;
  const saved = performance.now();
  // oxlint-disable-next-line no-await-in-loop
  await page.getByRole('heading', { level: 1, name }).waitFor();
  console.log(`Save ${save} is seen after ${since(saved)}.`);
}
await browser.close();
await server.close();
rmSync(folder, { recursive: true });

function since(time: number): string {
  return `${((performance.now() - time) / 1000).toFixed(2)} s`;
}
