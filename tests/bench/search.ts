import { readFileSync } from 'node:fs';
import { type AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { serveSite } from '#build/serve.ts';
import { launchBrowser } from '../browser/launch-browser.ts';

// `npm run bench:search`: what the first keystroke and the later ones of a search cost, in a real browser from dist/:
// bytes after brotli of all that is asked for until the first result, and the time from a key to its results on the
// screen with the processor slowed down four times. Nothing is asserted; the figures are for people.
const slowdown = 4;
const rounds = 5;
const readers = [
  { name: 'part 0', address: '/characters/ye-seung', typed: 'yong goo' },
  { name: 'part 0, Hangul', address: '/film', typed: '예승이' },
  { name: 'whole story', address: '/full/film', typed: 'balloon' },
];

const server = await serveSite('dist', 0);
const site = `http://localhost:${(server.address() as AddressInfo).port}`;
const { id } = (await (await fetch(`${site}/data/site.json`)).json()) as { id: string };
const browser = await launchBrowser();
console.log('                 bytes until the   opening   first key   first key    later keys');
console.log('                 first result      to field  (ready)     (at once)    median, most   (ms, CPU 4x)');
for (const reader of readers) {
  const bytes: number[] = [];
  const [opening, ready, cold, later] = [[], [], [], []] as [number[], number[], number[], number[]];
  for (let round = 0; round < rounds; round++) {
    const visit = await begin(reader.address);
    opening.push(await openPalette(visit.page));
    await visit.page.waitForTimeout(1500);
    const [first = 0] = await typeAll(visit.page, reader.typed.slice(0, 1));
    bytes.push(visit.bytes());
    const others = await typeAll(visit.page, reader.typed.slice(1), reader.typed.slice(0, 1));
    ready.push(first);
    later.push(...others);
    await visit.page.context().close();
    const hurried = await begin(reader.address);
    await openPalette(hurried.page);
    const [atOnce = 0] = await typeAll(hurried.page, reader.typed.slice(0, 1));
    cold.push(atOnce);
    await hurried.page.context().close();
  }
  const figures = [median(opening), median(ready), median(cold), median(later), Math.max(...later)];
  console.log(
    `${reader.name.padEnd(17)}${String(median(bytes)).padEnd(18)}${figures.map((ms) => ms.toFixed(0).padStart(8)).join('  ')}`,
  );
}
await browser.close();
server.close();

async function begin(address: string): Promise<{ page: Page; bytes: () => number }> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await context.addInitScript((key) => sessionStorage.setItem(`${key}.gate`, 'open'), id);
  const page = await context.newPage();
  await page.goto(`${site}${address}`);
  await page.waitForTimeout(1500);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  let sum = 0;
  page.on('response', (response) => {
    sum += brotliCompressSync(readFileSync(`dist${new URL(response.url()).pathname}`)).length;
  });
  return { page, bytes: () => sum };
}

/** From the key that opens the palette to its field, in milliseconds. */
async function openPalette(page: Page): Promise<number> {
  await page.evaluate(() => {
    const look = (from: number) => {
      if (document.activeElement?.getAttribute('role') !== 'combobox') requestAnimationFrame(() => look(from));
      else Reflect.set(window, 'openingTime', performance.now() - from);
    };
    document.addEventListener('keydown', () => look(performance.now()), { once: true, capture: true });
  });
  await page.keyboard.press('/');
  const shown = await page.waitForFunction(() => Reflect.get(window, 'openingTime') as number | undefined);
  return (await shown.jsonValue()) ?? 0;
}

/** Notes in the page, for each text typed, the time from its key to the frame that shows its results. */
async function watchResults(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: Record<string, number> = {};
    Reflect.set(window, 'resultTimes', times);
    let from = 0;
    let typed = '';
    document.addEventListener(
      'input',
      ({ target }) => {
        from = performance.now();
        typed = (target as HTMLInputElement).value.trim();
      },
      { capture: true },
    );
    const look = () => {
      const last = [...document.querySelectorAll('[role=option]')].at(-1)?.textContent ?? '';
      if (from === 0 || typed in times || !last.includes(`“${typed}”`)) return;
      const since = from;
      const text = typed;
      times[text] = Infinity;
      requestAnimationFrame(() => (times[text] = performance.now() - since));
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** From each key to the frame that shows its results, in milliseconds. */
async function typeAll(page: Page, text: string, before = ''): Promise<number[]> {
  if (before === '') await watchResults(page);
  const times: number[] = [];
  for (let end = 1; end <= text.length; end++) {
    await page.keyboard.insertText(text.charAt(end - 1));
    if (text.charAt(end - 1) === ' ') continue;
    const typed = before + text.slice(0, end);
    const shown = await page.waitForFunction((wanted) => {
      const time = (Reflect.get(window, 'resultTimes') as Record<string, number>)[wanted];
      return time !== undefined && time < Infinity && time;
    }, typed);
    times.push((await shown.jsonValue()) || 0);
    // People do not type faster than this; what a key leaves to do is done meanwhile.
    await page.waitForTimeout(250);
  }
  return times;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
