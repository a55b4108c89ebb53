import { createServer, type AddressInfo } from 'node:net';
import { exit } from 'node:process';
import lighthouse from 'lighthouse';
import { chromium, type Page } from 'playwright-core';
import { serveSite } from '#build/serve.ts';
import { richestOfKinds } from '#tests/build/richest-pages.ts';
import { pagesOf, readSite, siteFolder, siteOf } from '#tests/build/site-files.ts';
import { launchBrowser } from '#tests/browser/launch-browser.ts';
import { keptOf, readersOf } from '#tests/shots/readers.ts';
import { pageAddress } from '#wiki/addresses.ts';
import type { Part } from '#wiki/part.ts';

// `npm run audit`: Lighthouse's accessibility, best practices and SEO for every kind of page of both editions, from
// dist/. Exit status 1 where one is below 100 for another reason than that the page asks not to be indexed.
const categories = ['accessibility', 'best-practices', 'seo'];

/** A page that part 0 does not know keeps itself from search engines (product rule): SEO counts that as a fault. */
const byDesign = 'is-crawlable';

const files = readSite(siteFolder);
const site = siteOf(files);
const server = await serveSite(siteFolder, 0);
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
const port = await freePort();
const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
// Lighthouse looks at the browser's own profile, which playwright reaches by the same door.
const profile = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
const page = await (profile.contexts()[0] ?? (await profile.newContext())).newPage();

let faults = 0;
console.log('page                                          a11y  practices  SEO');
for (const { edition, part } of readersOf(site).filter(({ name }) => name !== 'careful-6')) {
  await readAs(page, part);
  const pages = [...pagesOf(files, part as Part).values()].filter((known) => known.kind !== 'moved');
  for (const [, { path }] of richestOfKinds(pages)) {
    const address = pageAddress(path, edition);
    const { scores, failed } = await audit(`${origin}${address}`);
    const noindex = failed.includes(byDesign) ? '  (not for search engines)' : '';
    console.log(`${address.padEnd(44)}${scores.map((score) => String(score).padStart(6)).join('')}${noindex}`);
    const wrong = failed.filter((id) => id !== byDesign);
    if (wrong.length > 0) console.log(`    ${wrong.join(', ')}`);
    faults += wrong.length;
  }
}
await profile.close();
await browser.close();
server.close();
exit(faults === 0 ? 0 : 1);

async function audit(url: string): Promise<{ scores: number[]; failed: string[] }> {
  const result = await lighthouse(url, {
    port,
    onlyCategories: categories,
    // What the reader has said stays.
    disableStorageReset: true,
    formFactor: 'mobile',
    throttlingMethod: 'provided',
    logLevel: 'error',
  });
  if (!result) throw new Error(`audit: Lighthouse gave nothing for ${url}.`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`audit: ${url}: ${lhr.runtimeError.message}`);
  const scores = categories.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100));
  const failed = categories
    .flatMap((name) => lhr.categories[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
  return { scores, failed };
}

/** Makes the browser's profile that of someone who has said how far they have watched. */
async function readAs(opened: Page, part: number): Promise<void> {
  await opened.goto(`${origin}/data/site.json`);
  await opened.evaluate(
    (kept) => {
      for (const { name, value } of kept) localStorage.setItem(name, value);
    },
    keptOf(site, part),
  );
}

/** A port that nothing listens on now. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address() as AddressInfo;
      probe.close(() => resolve(free));
    });
  });
}
