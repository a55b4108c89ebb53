import type { Page, Response } from 'playwright-core';
import { expect, test } from 'vitest';
import { interfaceTexts } from '#build/leaks/interface-texts.ts';
import { revealLedger } from '#build/leaks/ledger.ts';
import type { Output } from '#build/leaks/outputs.ts';
import { readCode, readJson, readMarkup, readPlain } from '#build/leaks/readings.ts';
import { leakScanner } from '#build/leaks/scan-outputs.ts';
import { pointersOf, readSite, siteFolder } from '#tests/build/site-files.ts';
import { contentOf, realFiles } from '#tests/fixtures/content.ts';
import type { PageData } from '#wiki/page-data.ts';
import { partsUpTo } from '#wiki/part.ts';
import { pagesAt } from './look.ts';
import { asPart, site, visit } from './visit.ts';

// What the build put out is searched by `npm run leaks`. Here a real browser shows it: every page as of every part,
// read as a reader, a listener and the network see it, and held against the same ledger.

const files = readSite(siteFolder);
const scanner = leakScanner(revealLedger(contentOf(realFiles)), interfaceTexts());
/** Nothing is later than the last part, whose readers are sent to the whole story. */
const parts = partsUpTo(asPart(site.lastPart - 1));

test.each(parts)(
  'part %i: no page shows, says, is called or asks for anything later',
  { timeout: 240_000 },
  async (part) => {
    const reader = await visit({ part });
    const { page, context, requests } = reader;
    const bodies: Promise<Output>[] = [];
    context.on('response', (response) => bodies.push(bodyOf(response, part)));
    await reader.open('/');
    const leaks: string[] = [];
    const look = (outputs: Output[]) => {
      for (const { output, string, context: around } of outputs.flatMap((output) => scanner.scan(output))) {
        leaks.push(`${output.address}, ${output.kind}: ${string} (${around})`);
      }
    };
    for (const shown of changedPages(part)) {
      await go(page, shown.path);
      await expect(page).toShow(shown, 'careful');
      look(await readingsOf(page, shown.path, part));
    }
    look(await Promise.all(bodies));
    look(requests.map((address) => ({ kind: 'request', address, part, text: address, read: readPlain })));
    expect(leaks).toEqual([]);
    expect(requests.filter((address) => isLater(address, part))).toEqual([]);
    expect(requests.filter((address) => address.startsWith('/data/pages/')).length).toBeGreaterThan(10);
  },
);

/** The pages of a part whose data no earlier part has: what shows the same data shows the same page. */
function changedPages(part: number): PageData[] {
  const before = dataUpTo(part - 1);
  const addresses = pointersOf(files, asPart(part));
  return pagesAt(part).filter(({ path }) => !before.has(addresses.get(path) ?? ''));
}

/** Goes to a page within the app, as the browser's own buttons do, so that pages without a link at hand are reached. */
async function go(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, path);
}

/** What there is to be seen, heard and read of the page that is open. */
async function readingsOf(page: Page, path: string, part: number): Promise<Output[]> {
  const heard = await page.locator('body').ariaSnapshot();
  const { title, markup } = await page.evaluate(() => ({
    title: document.title,
    markup: document.documentElement.outerHTML,
  }));
  return [
    { kind: 'title', address: path, part, text: title, read: readPlain },
    { kind: 'accessibility tree', address: path, part, text: heard, read: readPlain },
    { kind: 'document', address: path, part, text: markup, read: readMarkup },
  ];
}

async function bodyOf(response: Response, part: number): Promise<Output> {
  // What a page that is left was still loading has no body any more.
  const body = await response.body().catch(() => Buffer.of());
  const address = new URL(response.url()).pathname;
  const read = /\.(?:json|webmanifest)$/.test(address)
    ? readJson
    : /\.(?:js|css)$/.test(address)
      ? readCode
      : readMarkup;
  return { kind: 'response', address, part, text: /\.(?:woff2|png)$/.test(address) ? '' : body.toString('utf8'), read };
}

/** Whether an address is that of the whole story, of a later part, or of data that only later parts name. */
function isLater(address: string, part: number): boolean {
  const [, of] = /^\/data\/(\d+)\//.exec(address) ?? [];
  if (of !== undefined) return Number(of) > part;
  if (!address.startsWith('/data/pages/')) return /^\/full\b/.test(address);
  return !dataUpTo(part).has(address);
}

/** The addresses of the pages' data that a part, or one before it, names. */
function dataUpTo(part: number): Set<string> {
  return new Set(parts.filter((each) => each <= part).flatMap((each) => [...pointersOf(files, each).values()]));
}
