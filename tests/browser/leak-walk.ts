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

// Nothing is later than the last part, whose readers are redirected to the whole story.
const unfinished = allParts.slice(0, -1);

/** The parts that are walked through: the first and the last one before the end; all with WALKED_PARTS=all. */
export const walked: readonly Part[] =
  env['WALKED_PARTS'] === 'all' ? unfinished : unfinished.filter((part) => [0, unfinished.length - 1].includes(part));

const pagesOf = (parts: readonly Part[]) => parts.reduce((sum, part) => sum + changedPages(part).length, 0);
const half = walked.findLastIndex((_, index) => pagesOf(walked.slice(0, index)) < pagesOf(walked) / 2) + 1;

/** The parts in two halves with about as many pages, for two workers. */
export const halves: readonly [readonly Part[], readonly Part[]] = [walked.slice(0, half), walked.slice(half)];

/** The findings of a walk through a part. */
interface Walked {
  leaks: string[];
  /** Requests for data of later parts or of the whole story. */
  later: string[];
  /** Page data that was never requested, so that another page was shown. */
  unasked: string[];
  /** Whether the check would find a leak for readers of an earlier part, which proves that it is effective. */
  tooMuchForOthers: boolean;
}

/**
 * Opens every page of a part that earlier parts show differently, in the app as a reader of that part, and compares
 * what can be seen, heard and read, and all network traffic, with the reveal ledger.
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
  // The home page embeds its data.
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

/** Returns the leaks in an output. */
export function leaksIn(output: Output): string[] {
  return scanner.scan(output).map(({ string, context }) => `${output.address}, ${output.kind}: ${string} (${context})`);
}

/** Returns the pages of a part whose data earlier parts do not have. */
function changedPages(part: Part) {
  const before = new Set(
    walked.filter((each) => each < part).flatMap((each) => [...(dataOfParts[each]?.values() ?? [])]),
  );
  return pagesAt(part).filter(({ path }) => !before.has(dataOfParts[part]?.get(path) ?? ''));
}

/** Returns the addresses of page data that a part, or one before it, refers to. */
function dataUpTo(part: number): Set<string> {
  return new Set(dataOfParts.slice(0, part + 1).flatMap((addresses) => [...addresses.values()]));
}

/** Navigates within the app by history, as the back button does, so that pages without a link at hand are reached. */
export async function go(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, path);
}

/** Returns everything that can be seen, heard and read of the open page. */
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
  // Requests that were cancelled by leaving the page have no body.
  const body = await response.body().catch(() => Buffer.of());
  const address = new URL(response.url()).pathname;
  const text = /\.(?:woff2|png)$/.test(address) ? '' : body.toString('utf8');
  return { kind: 'response', address, part, text, read: readerOf(address) };
}

function readerOf(address: string): Output['read'] {
  if (/\.(?:json|webmanifest)$/.test(address)) return readJson;
  return /\.(?:js|css)$/.test(address) ? readCode : readMarkup;
}

/** Returns whether an address belongs to the whole story, a later part, or data that only later parts refer to. */
export function isLater(address: string, part: Part): boolean {
  const [, of] = /^\/data\/(\d+)\//.exec(address) ?? [];
  if (of !== undefined) return asPart(Number(of)) > part;
  if (!address.startsWith('/data/pages/')) return /^\/full\b/.test(address);
  return !dataUpTo(part).has(address);
}
