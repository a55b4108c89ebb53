import { env } from 'node:process';
import type { Page, Response } from 'playwright-core';
import { expect } from 'vitest';
import { interfaceTexts } from '#build/leaks/known-texts.ts';
import { revealLedger } from '#build/leaks/ledger.ts';
import type { Output } from '#build/leaks/outputs.ts';
import { readCode, readJson, readMarkup, readPlain } from '#build/leaks/readings.ts';
import { leakScanner } from '#build/leaks/scan-outputs.ts';
import { pointersOf } from '#tests/build/site-files.ts';
import { authored, files } from '#tests/build/tested-site.ts';
import { type Part, partsUpTo } from '#wiki/part.ts';
import { pagesAt } from './look.ts';
import { asPart, site, visit } from './visit.ts';

const scanner = leakScanner(revealLedger(authored), interfaceTexts());

const allParts = partsUpTo(site.lastPart);
const dataOfParts = allParts.map((part) => pointersOf(files, part));

// Nothing is later than the last part, whose readers are sent to the whole story.
const unfinished = allParts.slice(0, -1);

/** The parts that are walked through: the first and the last one before the end; all with WALKED_PARTS=all. */
export const walked: readonly Part[] =
  env['WALKED_PARTS'] === 'all' ? unfinished : unfinished.filter((part) => [0, unfinished.length - 1].includes(part));

const pagesOf = (parts: readonly Part[]) => parts.reduce((sum, part) => sum + changedPages(part).length, 0);
const half = walked.findLastIndex((_, place) => pagesOf(walked.slice(0, place)) < pagesOf(walked) / 2) + 1;

/** The parts in two halves with about as many pages, for two workers. */
export const halves: readonly [readonly Part[], readonly Part[]] = [walked.slice(0, half), walked.slice(half)];

/** What a walk through a part came upon. */
interface Walked {
  leaks: string[];
  /** Requests of what belongs to later parts or to the whole story. */
  later: string[];
  /** Data of the pages that was never asked for, so that something else was shown. */
  unasked: string[];
  /** Whether someone to whom less is known would have been told too much: the search is no blind one. */
  tooMuchForOthers: boolean;
}

/**
 * Opens every page of a part that no part walked before shows alike, in the app and as a reader of that part, and holds what
 * is to be seen, heard and read, and all that the network was asked for and answered, against the reveal ledger.
 */
export async function walkPart(part: Part): Promise<Walked> {
  const reader = await visit({ part });
  const { page, context, requests } = reader;
  const bodies: Promise<Output>[] = [];
  context.on('response', (response) => bodies.push(bodyOf(response, part)));
  await reader.open('/');
  const leaks: string[] = [];
  const look = (outputs: readonly Output[]) => leaks.push(...outputs.flatMap(leaksIn));
  const pages = changedPages(part);
  const first: Output[] = [];
  for (const shown of pages) {
    await go(page, shown.path);
    await expect(page).toShow(shown, 'careful');
    const readings = await readingsOf(page, shown.path, part);
    if (first.length < 15) first.push(...readings);
    look(readings);
  }
  look(await Promise.all(bodies));
  look(requests.map((address) => ({ kind: 'request', address, part, text: address, read: readPlain })));
  // The home page brought its data along.
  const asked = pages
    .filter(({ path }) => part > 0 || path !== '/')
    .map(({ path }) => dataOfParts[part]?.get(path) ?? path);
  return {
    leaks,
    later: requests.filter((address) => isLater(address, part)),
    unasked: asked.filter((address) => !requests.includes(address)),
    tooMuchForOthers: first.map((output) => ({ ...output, part: part - 1 })).flatMap(leaksIn).length > 0,
  };
}

/** What an output holds that its part may not show. */
export function leaksIn(output: Output): string[] {
  return scanner.scan(output).map(({ string, context }) => `${output.address}, ${output.kind}: ${string} (${context})`);
}

/** The pages of a part whose data no part walked before has: what has the same data is the same page. */
function changedPages(part: Part) {
  const before = new Set(
    walked.filter((each) => each < part).flatMap((each) => [...(dataOfParts[each]?.values() ?? [])]),
  );
  return pagesAt(part).filter(({ path }) => !before.has(dataOfParts[part]?.get(path) ?? ''));
}

/** The addresses of the pages' data that a part, or one before it, names. */
function dataUpTo(part: number): Set<string> {
  return new Set(dataOfParts.slice(0, part + 1).flatMap((addresses) => [...addresses.values()]));
}

/** Goes to a page within the app, as the browser's own buttons do, so that pages without a link at hand are reached. */
export async function go(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, path);
}

/** What there is to be seen, heard and read of the page that is open. */
async function readingsOf(page: Page, address: string, part: Part): Promise<Output[]> {
  const heard = await page.locator('body').ariaSnapshot();
  const { title, markup } = await page.evaluate(() => ({
    title: document.title,
    markup: document.documentElement.outerHTML,
  }));
  return [
    { kind: 'title', address, part, text: title, read: readPlain },
    { kind: 'accessibility tree', address, part, text: heard, read: readPlain },
    { kind: 'document', address, part, text: markup, read: readMarkup },
  ];
}

async function bodyOf(response: Response, part: Part): Promise<Output> {
  // What a page that is left was still loading has no body any more.
  const body = await response.body().catch(() => Buffer.of());
  const address = new URL(response.url()).pathname;
  const text = /\.(?:woff2|png)$/.test(address) ? '' : body.toString('utf8');
  return { kind: 'response', address, part, text, read: readerOf(address) };
}

function readerOf(address: string): Output['read'] {
  if (/\.(?:json|webmanifest)$/.test(address)) return readJson;
  return /\.(?:js|css)$/.test(address) ? readCode : readMarkup;
}

/** Whether an address is that of the whole story, of a later part, or of data that only later parts name. */
export function isLater(address: string, part: Part): boolean {
  const [, of] = /^\/data\/(\d+)\//.exec(address) ?? [];
  if (of !== undefined) return asPart(Number(of)) > part;
  if (!address.startsWith('/data/pages/')) return /^\/full\b/.test(address);
  return !dataUpTo(part).has(address);
}
