import type { Browser, BrowserContext, ConsoleMessage, Page, Response, Route } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { messages } from '#messages/messages.ts';
import { dataTimeout } from '#tests/build/invented-site.ts';
import type { Part } from '#wiki/part.ts';
import type { SiteData } from '#wiki/site-data.ts';
import { storageKeys } from '#wiki/stored-part.ts';
import { launchBrowser } from './launch-browser.ts';

export const sizes = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 800 } } as const;

export interface VisitOptions {
  /** How far the reader has watched; left out, they have not said. */
  part?: number | undefined;
  /** Further texts that the reader's device keeps from an earlier visit. */
  stored?: Record<string, string>;
  size?: keyof typeof sizes;
  colours?: 'light' | 'dark';
  /** False: the browser runs no script. */
  scripts?: boolean;
  /** True: the offline worker may start. Without it every request is seen by the test. */
  worker?: boolean;
  /**
   * Whether a page that takes over a second shows part 0 and says so, as `npm run build` makes it. The site under test
   * waits longer (`dataTimeout`).
   */
  waits?: 'a second' | 'longer';
  /** Where the site is served, where that is not the server that all tests share. */
  origin?: string;
  /** The browser, where that is not the one that most tests share. */
  browser?: Browser;
}

/** A reader's visit with an empty browser. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  origin: string;
  /** Addresses that were asked for, without the origin, in order. */
  requests: string[];
  responses: Response[];
  /** Opens an address of the site and waits until the page answers to its reader. */
  open: (address: string, expected?: { status?: number; waitUntil?: 'commit' | 'load' }) => Promise<void>;
  /** Says that the console may hold lines like this, besides the one about an address that answers with 404. */
  mayTell: (line: RegExp) => void;
}

// Workers keep it for all their files, and end it as they end.
const shared: Browser = await launchBrowser();

/** Where the site is served, without a closing slash. */
export const siteAddress = inject('siteAddress');

/** What the site says of itself. */
export const site = (await (await fetch(`${siteAddress}/data/site.json`)).json()) as SiteData;

/** What a browser keeps of a reader who has said how far they have watched. */
export function storedPart(part: number): Record<string, string> {
  return { [storageKeys(site).boundaries]: site.boundaries, [storageKeys(site).part]: String(part) };
}

/**
 * Begins a visit. When the test is over it fails where the console held a line that nobody expected, where a page had
 * an error, or where anything was asked of another origin.
 */
export async function visit(options: VisitOptions = {}): Promise<Visit> {
  const {
    part,
    stored = {},
    size = 'desk',
    colours = 'light',
    scripts = true,
    worker = false,
    waits = 'longer',
    browser = shared,
  } = options;
  const origin = options.origin ?? siteAddress;
  const kept = Object.entries({ ...(part === undefined ? {} : storedPart(part)), ...stored });
  const context = await browser.newContext({
    viewport: sizes[size],
    colorScheme: colours,
    javaScriptEnabled: scripts,
    ...(kept.length === 0
      ? {}
      : {
          storageState: {
            cookies: [],
            origins: [{ origin, localStorage: kept.map(([name, value]) => ({ name, value })) }],
          },
        }),
  });
  // As in a browser that knows no workers.
  if (!worker) await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  if (waits === 'a second') await context.route(isDocument, sayNoTimeout);
  const page = await context.newPage();
  const { told, expected } = listen(context, origin);
  onTestFinished(async () => {
    await context.close();
    expect(told(), 'what the console, the errors and other origins told').toEqual([]);
  });
  const requests: string[] = [];
  const responses: Response[] = [];
  context.on('request', (request) => requests.push(request.url().replace(origin, '')));
  context.on('response', (response) => responses.push(response));
  return {
    page,
    context,
    origin,
    requests,
    responses,
    async open(address, { status = 200, waitUntil = 'load' } = {}) {
      if (status === 404) expected.missing.add(`${origin}${address.replace(/#.*/, '')}`);
      const response = await page.goto(`${origin}${address}`, { waitUntil });
      expect(response?.status() ?? status, `status of ${address}`).toBe(status);
      if (scripts) await untilReady(page);
    },
    mayTell: (line) => expected.lines.push(line),
  };
}

/** Waits until the app runs in the page and shows what it waited for. */
export async function untilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { dataset } = document.documentElement;
    const main = document.querySelector('main');
    // Marks of src/app/root-flags.ts.
    const isRunning = 'running' in dataset && !('waiting' in dataset);
    return isRunning && main !== null && main.getAttribute('aria-busy') !== 'true';
  });
  // Effects of the first render follow the next frame.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}

/** For `expect.poll`: what a page comes to show it shows within this time, on a slow machine too. */
export const pollOptions = { timeout: 15_000, interval: 50 };

/** Says in the header how far the reader has watched. */
export async function choosePart(page: Page, part: number): Promise<void> {
  const { watched } = messages;
  const panel = page.getByRole('dialog', { name: watched.title });
  await page.getByRole('banner').getByRole('button').click();
  const before = Number(await panel.getByRole('slider').inputValue());
  await panel.getByRole('slider').fill(String(part));
  await panel.getByRole('button', { name: watched.apply({ part }), exact: true }).click();
  if (part > before) await panel.getByRole('button', { name: watched.confirmYes({ part }), exact: true }).click();
}

/** Documents, by their addresses: those of files have a dot. */
function isDocument({ pathname }: URL): boolean {
  return !pathname.includes('.');
}

/** Answers with a document that says nothing of how long to wait for data. */
async function sayNoTimeout(route: Route): Promise<void> {
  const response = await route.fetch();
  const html = await response.text();
  const body = html.replace(`,&quot;dataTimeout&quot;:${dataTimeout}`, '');
  if (body === html) throw new Error(`${route.request().url()} is not of a site that waits for ${dataTimeout} ms.`);
  await route.fulfill({ response, body });
}

function listen(context: BrowserContext, origin: string) {
  const faults: string[] = [];
  const lines: ConsoleMessage[] = [];
  const expected = { missing: new Set<string>(), lines: [] as RegExp[] };
  context.on('console', (line) => lines.push(line));
  context.on('weberror', (error) => faults.push(`error: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(?:data|blob):/.test(url)) faults.push(`asked: ${url}`);
  });
  // What the browser says of its own cache where the worker takes a page over while it loads.
  const takenOver = /^A preload for .* is not used because it is a cross-world service worker resource mismatch/;
  const isExpected = (line: ConsoleMessage) =>
    takenOver.test(line.text()) ||
    expected.lines.some((known) => known.test(line.text())) ||
    (line.text().includes('status of 404') && expected.missing.has(line.location().url));
  const told = () => [
    ...faults,
    ...lines
      .filter((line) => !isExpected(line))
      .map((line) => `${line.type()}: ${line.text()} (${line.location().url})`),
  ];
  return { told, expected };
}

/** A part by its number. */
export function asPart(part: number): Part {
  return part as Part;
}
