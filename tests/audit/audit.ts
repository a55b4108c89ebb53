import { createServer, type AddressInfo } from 'node:net';
import { argv, exit } from 'node:process';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { serveSite } from '#build/serve.ts';
import { richestOfKinds } from '#tests/build/richest-pages.ts';
import { builtFolder, pagesOf, readSite, siteOf } from '#tests/build/site-files.ts';
import { launchBrowser } from '#tests/browser/launch-browser.ts';
import { keptOf, readersOf } from '#tests/shots/readers.ts';
import { pageAddress } from '#wiki/addresses.ts';
import type { Part } from '#wiki/part.ts';

// `npm run audit` runs Lighthouse's accessibility, best practices and SEO audits on every kind of page of both
// editions, from dist/. `npm run audit -- film timeline` audits only those kinds. Exits with status 1 if a score is
// below 100, except for SEO on pages that ask not to be indexed.
const categories = ['accessibility', 'best-practices', 'seo'];

/** Pages that part 0 does not know ask not to be indexed (product rule), which SEO counts as a fault. */
const byDesign = 'is-crawlable';

/** An audit below 100, with the elements it names. */
interface Fault {
  id: string;
  where: string[];
}

const wanted = argv.slice(2);
const files = readSite(builtFolder);
const site = siteOf(files);
const server = await serveSite(builtFolder, 0);
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
let faults = 0;
console.log('page                                          a11y  practices  SEO');
for (const { edition, part } of readersOf(site).filter(({ name }) => name !== 'careful-middle')) {
  const pages = [...pagesOf(files, part as Part).values()].filter((known) => known.kind !== 'moved');
  for (const [kind, { path }] of richestOfKinds(pages)) {
    if (wanted.length > 0 && !wanted.includes(kind)) continue;
    const address = pageAddress(path, edition);
    const { scores, failed } = await audit(`${origin}${address}`, part);
    const noindex = failed.some(({ id }) => id === byDesign) ? '  (not for search engines)' : '';
    console.log(`${address.padEnd(44)}${scores.map((score) => String(score).padStart(6)).join('')}${noindex}`);
    const wrong = failed.filter(({ id }) => id !== byDesign);
    for (const { id, where } of wrong) console.log(`    ${id}: ${where.join('; ')}`);
    faults += wrong.length;
  }
}
server.close();
exit(faults === 0 ? 0 : 1);

/** Audits a page in a browser of its own, so that pages do not affect each other. */
async function audit(url: string, part: number): Promise<{ scores: number[]; failed: Fault[] }> {
  const port = await freePort();
  const browser = await launchBrowser({ flags: [`--remote-debugging-port=${port}`] });
  try {
    await readAs(port, part);
    return scoresOf(
      await lighthouse(url, {
        port,
        onlyCategories: categories,
        // Keep what is stored about the reader.
        disableStorageReset: true,
        disableFullPageScreenshot: true,
        throttlingMethod: 'provided',
        logLevel: 'error',
      }),
    );
  } finally {
    await browser.close();
  }
}

function scoresOf(result: Awaited<ReturnType<typeof lighthouse>>): { scores: number[]; failed: Fault[] } {
  if (!result) throw new Error('audit: Lighthouse returned no result.');
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`audit: ${lhr.requestedUrl}: ${lhr.runtimeError.message}`);
  const scores = categories.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100));
  const failed = categories
    .flatMap((name) => lhr.categories[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => ({ id, where: nodesOf(lhr.audits[id]?.details) }));
  return { scores, failed };
}

/** Returns the elements that an audit names, as far as it names any. */
function nodesOf(details: unknown): string[] {
  const { items = [] } = (details ?? {}) as { items?: { node?: { selector?: string; snippet?: string } }[] };
  return items.slice(0, 5).map(({ node }) => `${node?.selector ?? ''} ${node?.snippet ?? ''}`.trim());
}

/** Sets the reader's part in the browser's default profile, which Lighthouse uses. */
async function readAs(port: number, part: number): Promise<void> {
  const profile = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = await (profile.contexts()[0] ?? (await profile.newContext())).newPage();
  await page.goto(`${origin}/data/site.json`);
  await page.evaluate(
    (kept) => {
      for (const { name, value } of kept) localStorage.setItem(name, value);
    },
    keptOf(site, part),
  );
  // Keep the window open: the browser would exit with its last window, before Lighthouse disconnects.
  await page.goto('about:blank');
}

/** Returns a free port. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address() as AddressInfo;
      probe.close(() => resolve(free));
    });
  });
}
