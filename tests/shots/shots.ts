import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo } from 'node:net';
import { argv } from 'node:process';
import type { Browser } from 'playwright-core';
import { serveSite } from '#build/serve.ts';
import { richestOfKinds } from '#tests/build/richest-pages.ts';
import { builtFolder, pagesOf, readSite, siteOf } from '#tests/build/site-files.ts';
import { launchBrowser } from '#tests/browser/launch-browser.ts';
import { pageAddress } from '#wiki/addresses.ts';
import { contactSheet, type Shot } from './contact-sheet.ts';
import { keptOf, type ReaderState, readersOf } from './readers.ts';
import type { Part } from '#wiki/part.ts';

// `npm run shots` takes screenshots of every kind of page, from dist/ into shots/, with a contact sheet
// (shots/index.html).
// `npm run shots -- timeline film` takes only those kinds, named as in src/wiki/addresses.ts.
const folder = 'shots';
const widths = [360, 768, 1280, 1920];
const schemes = ['light', 'dark'] as const;

const files = readSite(builtFolder);
const site = siteOf(files);
const wanted = argv.slice(2);
const server = await serveSite(builtFolder, 0);
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await launchBrowser();
if (wanted.length === 0) rmSync(folder, { recursive: true, force: true });
const shots: Shot[] = [];
for (const reader of readersOf(site)) {
  mkdirSync(`${folder}/${reader.name}`, { recursive: true });
  // Two windows at a time, for as many CPU cores.
  const [first = [], ...others] = widths.map((width) => () => takeAll(browser, reader, width)).map((take) => [take]);
  await Promise.all([runAll(first), runAll(others.flat())]);
  console.log(`${reader.name}: ${shots.filter((shot) => shot.reader === reader.name).length} screenshots`);
}
await browser.close();
server.close();
writeFileSync(`${folder}/index.html`, contactSheet(shots));
console.log(`${shots.length} screenshots: ${folder}/index.html`);

async function runAll(tasks: readonly (() => Promise<void>)[]): Promise<void> {
  for (const task of tasks) await task();
}

async function takeAll(from: Browser, reader: ReaderState, width: number): Promise<void> {
  const context = await from.newContext({
    viewport: { width, height: 900 },
    serviceWorkers: 'block',
    storageState: { cookies: [], origins: [{ origin, localStorage: keptOf(site, reader.part) }] },
  });
  const page = await context.newPage();
  const pages = [...pagesOf(files, reader.part as Part).values()].filter((known) => known.kind !== 'moved');
  for (const [kind, data] of richestOfKinds(pages)) {
    if (wanted.length > 0 && !wanted.includes(kind)) continue;
    await page.goto(`${origin}${pageAddress(data.path, reader.edition)}`, { waitUntil: 'networkidle' });
    for (const scheme of schemes) {
      await page.emulateMedia({ colorScheme: scheme });
      const file = `${reader.name}/${kind}-${width}-${scheme}.png`;
      await page.screenshot({ path: `${folder}/${file}`, fullPage: true });
      shots.push({ reader: reader.name, kind, width, scheme, file, path: data.path });
    }
    await page.emulateMedia({ colorScheme: 'light' });
  }
  await context.close();
}
