import { readFileSync } from 'node:fs';
import { type AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { serveSite } from '#build/serve.ts';
import { richestOfKinds } from '#tests/build/richest-pages.ts';
import { builtFolder, pagesOf, readSite } from '#tests/build/site-files.ts';
import { pageAddress } from '#wiki/addresses.ts';
import { premise } from '#wiki/part.ts';
import { launchBrowser } from '../browser/launch-browser.ts';

// `npm run bench` measures what the first view of each page kind loads, in a real browser from dist/, in bytes after
// brotli. It asserts nothing; the figures are for people.
type Weights = Record<'document' | 'stylesheet' | 'script' | 'fetch', number>;

const files = readSite(builtFolder);
// The longest page of every kind at part 0, in both editions.
const known = [...pagesOf(files, premise).values()].filter((page) => page.kind !== 'moved');
const paths = richestOfKinds(known).map(([, { path }]) => path);
const server = await serveSite(builtFolder, 0);
const site = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await launchBrowser();
console.log('page                                  HTML     CSS  script    data   (bytes, brotli 11)');
for (const edition of ['careful', 'full'] as const) {
  for (const path of paths) {
    const address = pageAddress(path, edition);
    const { document, stylesheet, script, fetch } = await weigh(address);
    const figures = [document, stylesheet, script, fetch].map((bytes) => String(bytes).padStart(8));
    console.log(`${address.padEnd(34)}${figures.join('')}`);
  }
}
await browser.close();
server.close();

async function weigh(address: string): Promise<Weights> {
  // No offline worker: it loads files for later, not for the first view.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const weights: Weights = { document: 0, stylesheet: 0, script: 0, fetch: 0 };
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    if (kind in weights) weights[kind as keyof Weights] += compressed(new URL(response.url()).pathname);
  });
  await page.goto(`${site}${address}`);
  // Long enough for the app to start and request everything it needs.
  await page.waitForTimeout(2000);
  await context.close();
  return weights;
}

function compressed(pathname: string): number {
  const file = pathname === '/' ? '/index.html' : /\.[a-z]+$/.test(pathname) ? pathname : `${pathname}.html`;
  return brotliCompressSync(readFileSync(`${builtFolder}${file}`)).length;
}
