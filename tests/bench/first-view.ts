import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import { precompress } from '#build/hosting/precompress.ts';
import { serveSite } from '#build/serve.ts';
import { settingText } from '#lib/device-setting.ts';
import { richestOfKinds } from '#tests/build/richest-pages.ts';
import { builtFolder, pagesOf, readSite } from '#tests/build/site-files.ts';
import { premise } from '#wiki/part.ts';
import type { SiteData } from '#wiki/site-data.ts';
import { partSetting } from '#wiki/settings.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { bareDocument } from './bare-document.ts';

// How the longest article of dist/ opens on a slow phone, beside the same text as bare HTML; how fast a click is, and a
// middle part. In turns, each visit with an empty profile. It asserts nothing; the figures are for people.
const turns = 9;
const slowDown = 4;
/** Slow 4G of the browser's tools. */
const slowNetwork = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const size = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 };

const files = readSite(builtFolder);
const known = [...pagesOf(files, premise).values()].filter((page) => page.kind !== 'moved');
const path = richestOfKinds(known).find(([kind]) => kind === 'character')?.[1].path ?? '/';

// Compressed, as hosts send it.
const folder = mkdtempSync(join(tmpdir(), 'bench-site-'));
cpSync(builtFolder, folder, { recursive: true });
cpSync(`${builtFolder}-hosting`, `${folder}-hosting`, { recursive: true });
await precompress(folder);
const server = await serveSite(folder, 0);
const bare = brotliCompressSync(bareDocument(files.get(`${path}.html`) ?? ''));
const bareServer = createServer((_, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'br' }).end(bare);
}).listen(0);
const originOf = (at: typeof server) => `http://localhost:${(at.address() as AddressInfo).port}`;
const address = `${originOf(server)}${path}`;
const site = JSON.parse(files.get('/data/site.json') ?? '') as SiteData;
const browser = await launchBrowser();

/** What a visit measures, in milliseconds since its start. */
interface Visit {
  painted: number;
  largest: number;
  blocked: number;
  running: number;
  requestsAtLoad: number;
  requests: number;
  bytes: number;
}

const ours: Visit[] = [];
const bares: Visit[] = [];
for (let turn = 0; turn < turns; turn++) {
  ours.push(await measureVisit(address, true));
  bares.push(await measureVisit(originOf(bareServer), false));
}
console.log(`${path}: medians of ${turns} visits each in turn, Slow 4G, processor slowed down ${slowDown} times`);
console.log('                               ours    bare   ours ÷ bare');
const rows: [name: string, key: keyof Visit][] = [
  ['first paint, ms', 'painted'],
  ['largest paint, ms', 'largest'],
  ['blocked until it runs, ms', 'blocked'],
  ['the app runs, ms', 'running'],
  ['requests until load', 'requestsAtLoad'],
  ['requests in ten seconds', 'requests'],
  ['bytes in ten seconds', 'bytes'],
];
for (const [name, key] of rows) {
  const [one, other] = [ours, bares].map((visits) => median(visits.map((visit) => visit[key])));
  console.log(`${name.padEnd(27)}${cell(one)}${cell(other)}${cell((one ?? 0) / (other || NaN), 2)}`);
}
console.log('a click, hovered for 200 ms before, until the new heading is painted, in ms');
for (const [name, network] of [
  ['processor slowed down', null],
  ['and Slow 4G', slowNetwork],
] as const) {
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn++) times.push(await measureClick(network));
  console.log(`${name.padEnd(27)}${cell(median(times))}   of ${times.map((time) => Math.round(time)).join(' ')}`);
}
console.log('a middle part, from the navigation until it is shown, in ms');
for (const [name, isWarm] of [
  ['cold, Slow 4G', false],
  ['warm', true],
] as const) {
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn++) times.push(await measureMiddlePart(isWarm));
  console.log(`${name.padEnd(27)}${cell(median(times))}   of ${times.map((time) => Math.round(time)).join(' ')}`);
}
await browser.close();
server.close();
bareServer.close();
rmSync(folder, { recursive: true });
rmSync(`${folder}-hosting`, { recursive: true });

async function measureVisit(url: string, isApp: boolean): Promise<Visit> {
  const { page, device, close } = await openProfile();
  let [requests, bytes] = [0, 0];
  device.on('Network.requestWillBeSent', () => requests++);
  device.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await slow(device, slowNetwork);
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  const requestsAtLoad = requests;
  if (isApp) await untilRunning(page);
  const running = isApp ? await page.evaluate(() => performance.now()) : 0;
  await page.waitForTimeout(10_000 - running);
  const { painted, largest, tasks } = await page.evaluate(() => Reflect.get(window, 'bench') as Probe);
  await close();
  const until = isApp ? running : Infinity;
  const blocked = tasks
    .filter(([start]) => start > painted && start < until)
    .reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0);
  return { painted, largest, blocked, running, requestsAtLoad, requests, bytes };
}

/** Measures a click on the first link of the text, once the page runs. */
async function measureClick(network: typeof slowNetwork | null): Promise<number> {
  const { page, device, close } = await openProfile();
  await page.goto(address);
  await untilRunning(page);
  await slow(device, network);
  const link = page.locator('main .article-lead a').first();
  const to = new URL((await link.getAttribute('href')) ?? '', address).pathname;
  await link.hover();
  await page.waitForTimeout(200);
  await page.evaluate((target) => {
    const bench = Reflect.get(window, 'bench') as Probe;
    addEventListener('click', ({ timeStamp }) => (bench.clicked = timeStamp), { capture: true, once: true });
    const before = document.querySelector('h1')?.textContent;
    const look = () => {
      const isShown = location.pathname === target && document.querySelector('h1')?.textContent !== before;
      if (isShown && document.querySelector('main p')) setTimeout(() => (bench.shown = performance.now()));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, to);
  await page.mouse.down();
  await page.mouse.up();
  return timeUntilShown(page, close);
}

/** Measures a page for a reader of the middle part: on the first visit, or where the browser has its files. */
async function measureMiddlePart(isWarm: boolean): Promise<number> {
  const part = Math.round(site.lastPart / 2);
  const setting = partSetting(site);
  const { page, device, close } = await openProfile([setting.key, settingText(setting, part as never)]);
  if (isWarm) {
    await page.goto(address);
    await untilShown(page);
  } else {
    await slow(device, slowNetwork);
  }
  await page.goto(address);
  await untilShown(page);
  const time = await page.evaluate(() => performance.now());
  await close();
  return time;
}

async function timeUntilShown(page: Page, close: () => Promise<void>): Promise<number> {
  await page.waitForFunction(() => Reflect.get(Reflect.get(window, 'bench') as Probe, 'shown') !== undefined);
  const { shown = NaN, clicked = NaN } = await page.evaluate(() => Reflect.get(window, 'bench') as Probe);
  await close();
  return shown - clicked;
}

/** What a page notes of itself. */
interface Probe {
  painted: number;
  largest: number;
  /** The long tasks: start and duration. */
  tasks: [start: number, duration: number][];
  clicked?: number;
  shown?: number;
}

async function openProfile(stored?: [key: string, text: string]) {
  // No offline worker: it fetches for later, at its own time.
  const context = await browser.newContext({ ...size, serviceWorkers: 'block' });
  await context.addInitScript((entry) => {
    if (entry) localStorage.setItem(...entry);
    const bench: Probe = { painted: 0, largest: 0, tasks: [] };
    Reflect.set(window, 'bench', bench);
    const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    watch('paint', ({ name, startTime }) => {
      if (name === 'first-contentful-paint') bench.painted = startTime;
    });
    watch('largest-contentful-paint', ({ startTime }) => (bench.largest = startTime));
    watch('longtask', ({ startTime, duration }) => bench.tasks.push([startTime, duration]));
  }, stored);
  const page = await context.newPage();
  const device = await context.newCDPSession(page);
  await device.send('Network.enable');
  return { page, device, close: () => context.close() };
}

async function slow(device: CDPSession, network: typeof slowNetwork | null): Promise<void> {
  await device.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  if (network) await device.send('Network.emulateNetworkConditions', network);
}

/** Waits until the app runs (src/app/root-state.ts). */
async function untilRunning(page: Page): Promise<void> {
  await page.waitForFunction(() => 'running' in document.documentElement.dataset, undefined, { timeout: 60_000 });
}

async function untilShown(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const { dataset } = document.documentElement;
      return 'running' in dataset && dataset['shows'] === 'page' && document.querySelector('main h1') !== null;
    },
    undefined,
    { timeout: 60_000 },
  );
}

function median(values: readonly number[]): number | undefined {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}

function cell(value: number | undefined, digits = 0): string {
  return (value === undefined || Number.isNaN(value) ? '' : value.toFixed(digits)).padStart(8);
}
