import type { Browser, BrowserContext, ConsoleMessage, Page, Response, Route } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { messages } from '#messages/messages.ts';
import { settingText } from '#lib/device-setting.ts';
import { dataTimeout } from '#tests/build/test-sites.ts';
import type { Part } from '#wiki/part.ts';
import type { SiteData } from '#wiki/site-data.ts';
import { type PartsList, partSetting } from '#wiki/settings.ts';
import { launchBrowser } from './launch-browser.ts';

export const sizes = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 800 } } as const;

export interface VisitOptions {
  /** The part that the reader has watched; undefined if they have not answered. */
  part?: number | undefined;
  /** Additional local storage of an earlier visit. */
  stored?: Record<string, string>;
  size?: keyof typeof sizes;
  colours?: 'light' | 'dark';
  /** False disables scripts. */
  scripts?: boolean;
  /** True lets the offline worker start. Without it the test sees every request. */
  worker?: boolean;
  /**
   * Whether a page falls back to a lower part after a second. The site under test waits longer (`dataTimeout`), since a
   * busy machine is not a slow network.
   */
  waits?: 'a second' | 'longer';
  /** Where the site is served, without a trailing slash, if not by the shared server. */
  origin?: string;
  /** The browser, if not the shared one. */
  browser?: Browser;
}

/** A reader's visit with an empty browser profile. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  origin: string;
  /** The requested addresses in order, without the origin. */
  requests: string[];
  responses: Response[];
  /** Opens an address of the site and waits until the page answers to its reader. */
  open: (address: string, expected?: { status?: number }) => Promise<void>;
  /** Says that the console may hold lines like this, besides the one about an address that answers with 404. */
  mayLog: (line: RegExp) => void;
}

// Workers keep it for all their files, and end it as they end.
const shared: Browser = await launchBrowser();

/** Where the site is served, without a trailing slash. */
export const siteAddress = inject('siteAddress');

/** The base of the shared site, with a slash at both ends. */
export const base = new URL(`${siteAddress}/`).pathname;

/** The content of `site.json`. */
export const site = (await (await fetch(`${siteAddress}/data/site.json`)).json()) as SiteData;

/** Returns the local storage of a reader who has said how far they have watched. */
export function storedPart(part: number, list: PartsList = site): Record<string, string> {
  const setting = partSetting(list);
  return { [setting.key]: settingText(setting, asPart(part)) };
}

/**
 * Starts a visit. At the end the test fails if there was an unexpected console line, a page error, or a request to
 * another origin.
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
            origins: [{ origin: originOf(origin), localStorage: kept.map(([name, value]) => ({ name, value })) }],
          },
        }),
  });
  // As in a browser without service workers.
  if (!worker) await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  if (waits === 'a second') await context.route(isDocument, waitASecond);
  const page = await context.newPage();
  const { problems, expected } = listen(context, origin);
  onTestFinished(async () => {
    await context.close();
    expect(problems(), 'console lines, page errors and requests to other origins').toEqual([]);
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
    async open(address, { status = 200 } = {}) {
      if (status === 404) expected.missing.add(`${origin}${address.replace(/#.*/, '')}`);
      const response = await page.goto(`${origin}${address}`);
      expect(response?.status() ?? status, `status of ${address}`).toBe(status);
      if (scripts) await untilReady(page);
    },
    mayLog: (line) => expected.lines.push(line),
  };
}

/** Waits until the app runs in the page and shows what it waited for. */
export async function untilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { dataset } = document.documentElement;
    const main = document.querySelector('main');
    // src/app/root-state.ts
    return (
      'running' in dataset &&
      dataset['shows'] !== 'nothing' &&
      main !== null &&
      main.getAttribute('aria-busy') !== 'true'
    );
  });
  // Effects of the first render run after the next frame.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}

/** Options for `expect.poll`: the timeout is long enough for slow machines. */
export const pollOptions = { timeout: 15_000, interval: 50 };

/** Sets in the header how far the reader has watched. */
export async function choosePart(page: Page, part: number): Promise<void> {
  const { watched, watchedChoice } = messages;
  const panel = page.getByRole('dialog', { name: watched.title });
  await page.getByRole('banner').locator('.watched-button').click();
  const before = Number(await panel.getByRole('slider').inputValue());
  await panel.getByRole('slider').fill(String(part));
  await panel.getByRole('button', { name: watchedChoice.apply({ part }), exact: true }).click();
  if (part > before) await panel.getByRole('button', { name: watchedChoice.confirmYes({ part }), exact: true }).click();
}

/** Matches documents by their addresses: those of other files have a dot. */
function isDocument({ pathname }: URL): boolean {
  return !pathname.includes('.');
}

/** Serves a document that waits for a second only. */
async function waitASecond(route: Route): Promise<void> {
  const response = await route.fetch();
  const html = await response.text();
  const body = html.replaceAll(new RegExp(`(?<name>dataTimeout(?:&quot;|"):)${dataTimeout}`, 'g'), '$<name>1000');
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
  // The browser logs this about its own cache if the worker takes over a page while it loads.
  const takenOver = /^A preload for .* is not used because it is a cross-world service worker resource mismatch/;
  const isExpected = (line: ConsoleMessage) =>
    takenOver.test(line.text()) ||
    expected.lines.some((known) => known.test(line.text())) ||
    // The font of headings that the gate covers; a slow machine asks at it for seconds. Preloads are tested in the build.
    line.text().includes('was preloaded using link preload but not used') ||
    (line.text().includes('status of 404') && expected.missing.has(line.location().url));
  const problems = () => [
    ...faults.filter((fault) => !expected.lines.some((known) => known.test(fault))),
    ...lines
      .filter((line) => !isExpected(line))
      .map((line) => `${line.type()}: ${line.text()} (${line.location().url})`),
  ];
  return { problems, expected };
}

/** Returns the origin of an address; a file has none, and the browser takes its folder for one. */
function originOf(address: string): string {
  return address.startsWith('http') ? new URL(address).origin : address;
}

/** Returns a part by its number. */
export function asPart(part: number): Part {
  return part as Part;
}
