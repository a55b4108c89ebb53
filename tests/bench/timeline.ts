import { rmSync } from 'node:fs';
import { type AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { bundleCache } from '#build/cache-folder.ts';
import { serveSite } from '#build/serve.ts';
import type { SiteData } from '#wiki/site-data.ts';
import { settingText } from '#lib/device-setting.ts';
import { messages } from '#messages/messages.ts';
import { gateSetting } from '#wiki/settings.ts';
import { hugeFilm } from '#mocks/huge-film.ts';
import { longTimelines, serveTimeline, timelineAddress } from '../browser/long-timeline.ts';
import { launchBrowser } from '../browser/launch-browser.ts';

// How fast a timeline of 2,000 scenes is on a slow device: a real browser on dist/, with the CPU throttled to a
// quarter. It asserts nothing; the figures are for people.
const scenes = 2000;
const slowDown = 4;

const timelineOf = await longTimelines('dist');
const timeline = await timelineOf(hugeFilm(scenes, 12));
rmSync(bundleCache, { recursive: true, force: true });
const server = await serveSite('dist', 0);
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
const site = (await (await fetch(`${origin}/data/site.json`)).json()) as SiteData;
const browser = await launchBrowser();
const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
const gate = gateSetting(site.id);
await context.addInitScript(
  ([key, text]) => {
    sessionStorage.setItem(key, text);
    const tasks: number[] = [];
    Reflect.set(window, 'longTasks', tasks);
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
      buffered: true,
    });
  },
  [gate.key, settingText(gate, true)] as const,
);
await serveTimeline(context, timeline);
const page = await context.newPage();
const slow = await context.newCDPSession(page);
await slow.send('Emulation.setCPUThrottlingRate', { rate: slowDown });

console.log(`A timeline of ${scenes} scenes, processor slowed down ${slowDown} times (milliseconds)`);
console.log(
  `HTML: ${kilobytes(timeline.html.length)} kB, ${kilobytes(brotliCompressSync(timeline.html).length)} kB after brotli`,
);
await page.goto(`${origin}${timelineAddress}`);
// Until the page is interactive (src/app/root-state.ts).
await page.waitForFunction(() => 'running' in document.documentElement.dataset);
await quiet(page);
console.log(
  `open: quiet after ${Math.round(await page.evaluate(() => performance.now()))}, ${longest(await longTasks(page))}; ` +
    `elements: ${await page.evaluate(() => document.querySelectorAll('*').length)}`,
);
console.log('change                    painted   begun    done   (after the click, in ms)');

await measureChange(page, 'filter by place', () => choose(page, 'place', 1));
await measureChange(page, 'filter by character too', () => choose(page, 'character', 2));
await measureChange(page, 'every place again', () => choose(page, 'place', 0));
await measureChange(page, 'clear filters', () => clickLink(page, 'Clear filters'));
await measureChange(page, 'screen order', () => clickLink(page, 'Screen order'));
await measureScrolling(page);

await browser.close();
server.close();

/** Chooses the option at an index of a filter. By its name: a field that depends on another comes between them. */
async function choose(of: Page, filter: 'character' | 'place', option: number): Promise<void> {
  const field = of.getByRole('combobox', { name: messages.timeline.filter[filter], exact: true });
  await field.evaluate((select, index) => {
    (select as HTMLSelectElement).selectedIndex = index;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, option);
}

async function clickLink(of: Page, name: string): Promise<void> {
  await of.evaluate((text) => {
    const link = [...document.querySelectorAll('main a')].find(({ textContent }) => textContent === text);
    if (!(link instanceof HTMLElement)) throw new Error(`bench: there is no link "${text}".`);
    link.click();
  }, name);
}

/** Measures a change: until the next frame, until the list starts to change, and until it is complete. */
async function measureChange(of: Page, name: string, change: () => Promise<void>): Promise<void> {
  await longTasks(of);
  await of.evaluate(() => {
    const times = { start: 0, painted: 0, begun: 0, done: 0 };
    Reflect.set(window, 'times', times);
    const view = document.querySelector('.timeline-view');
    const status = view?.querySelector('[role="status"]');
    if (!view || !status) throw new Error('bench: this page is not a timeline.');
    const painted = (then: () => void) => requestAnimationFrame(() => setTimeout(then));
    const watch = new MutationObserver(() => {
      painted(() => {
        times.begun ||= performance.now();
        times.done = performance.now();
      });
    });
    const begin = () => {
      times.start = performance.now();
      watch.observe(status, { characterData: true, subtree: true, childList: true });
      watch.observe(view, { childList: true, subtree: true });
      painted(() => {
        times.painted = performance.now();
      });
    };
    window.addEventListener('change', begin, { capture: true, once: true });
    window.addEventListener('click', begin, { capture: true, once: true });
  });
  await change();
  await of.waitForFunction(
    () => {
      const { start, done } = Reflect.get(window, 'times') as { start: number; done: number };
      const isBusy = document.querySelector('.timeline-view [aria-busy="true"]') !== null;
      return !isBusy && done > start && performance.now() - done > 2000;
    },
    undefined,
    { polling: 500, timeout: 300_000 },
  );
  const { start, painted, begun, done } = await of.evaluate(
    () => Reflect.get(window, 'times') as Record<'start' | 'painted' | 'begun' | 'done', number>,
  );
  const found = await of.evaluate(() => document.querySelector('main [role="status"]')?.textContent);
  const figures = [painted, begun, done].map((time) => String(Math.round(time - start)).padStart(8));
  console.log(`${name.padEnd(26)}${figures.join('')}   ${longest(await longTasks(of))}   ${found}`);
}

async function measureScrolling(of: Page): Promise<void> {
  await of.evaluate(() => scrollTo(0, 0));
  await quiet(of);
  await longTasks(of);
  const frames = await of.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        let last = performance.now();
        const step = () => {
          const now = performance.now();
          times.push(now - last);
          last = now;
          // About the speed of a fast mouse wheel.
          scrollBy(0, 240);
          if (times.length < 240) requestAnimationFrame(step);
          else resolve(times.slice(1));
        };
        requestAnimationFrame(step);
      }),
  );
  const sorted = frames.toSorted((a, b) => a - b);
  const share = (part: number) => (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(1);
  console.log(
    `scroll, ${frames.length} frames of 240 px: median ${share(0.5)}, 95th of 100 ${share(0.95)}, longest ${share(1)}; ` +
      `over 50 ms: ${frames.filter((time) => time > 50).length}`,
  );
}

function longest(tasks: readonly number[]): string {
  const sum = Math.round(tasks.reduce((all, task) => all + task, 0));
  return tasks.length === 0
    ? 'no long task'
    : `${tasks.length} long tasks, ${sum} in all, longest ${Math.max(...tasks)}`;
}

/** Waits until the page has been idle for a while. */
async function quiet(of: Page): Promise<void> {
  await of.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let calm = 0;
        let last = performance.now();
        const look = () => {
          const now = performance.now();
          calm = now - last < 60 ? calm + 1 : 0;
          last = now;
          if (calm < 25) setTimeout(look, 30);
          else resolve();
        };
        look();
      }),
  );
}

async function longTasks(of: Page): Promise<number[]> {
  return of.evaluate(() => (Reflect.get(window, 'longTasks') as number[]).splice(0));
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 1000);
}
