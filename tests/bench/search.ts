import { readFileSync } from 'node:fs';
import { type AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { serveSite } from '#build/serve.ts';
import { launchBrowser } from '../browser/launch-browser.ts';

// `npm run bench:search`: what the first keystroke and the later ones of a search cost, in a real browser from dist/
// with the processor slowed down four times: bytes after brotli of all that is asked for until the first result; how
// long a key holds the page, which can answer nothing else meanwhile; the time from the key to the frame with its
// results; and all work on it (scripts, styles, layout), in whatever pieces. Nothing is asserted; the figures are for
// people.
const slowdown = 4;
const rounds = 5;
/** People do not type faster than this; what a key leaves to do is done meanwhile. */
const betweenKeys = 250;
/** Longer than results take, and shorter than the pause after which the text of pages is searched. */
const untilShown = 150;
const readers = [
  { name: 'part 0', address: '/characters/ye-seung', typed: 'yong goo' },
  { name: 'part 0, Hangul', address: '/film', typed: '예승이' },
  { name: 'whole story', address: '/full/film', typed: 'balloon' },
];

const server = await serveSite('dist', 0);
const site = `http://localhost:${(server.address() as AddressInfo).port}`;
const { id } = (await (await fetch(`${site}/data/site.json`)).json()) as { id: string };
const browser = await launchBrowser();
console.log(
  [
    'medians, in ms at CPU 4x                    first key                   later keys',
    '                  bytes  opening    holds results    work   holds    most results    work    first key at once, results',
  ].join('\n'),
);
for (const reader of readers) {
  const rows: { bytes: number; opening: number; first: Key; later: Key[]; hurried: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const visit = await begin(reader.address);
    const opening = await openPalette(visit.page);
    await visit.page.waitForTimeout(1500);
    await watchKeys(visit.page);
    const [first] = await typeAll(visit, reader.typed.slice(0, 1));
    const bytes = visit.bytes();
    const later = await typeAll(visit, reader.typed.slice(1), reader.typed.slice(0, 1));
    await visit.page.context().close();
    const hurriedVisit = await begin(reader.address);
    await openPalette(hurriedVisit.page);
    await watchKeys(hurriedVisit.page);
    const [hurried] = await typeAll(hurriedVisit, reader.typed.slice(0, 1));
    await hurriedVisit.page.context().close();
    if (first && hurried) rows.push({ bytes, opening, first, later, hurried: hurried.results });
  }
  const later = rows.flatMap((row) => row.later);
  const of = (keys: readonly Key[], name: keyof Key) => median(keys.map((key) => key[name]));
  const firsts = rows.map(({ first }) => first);
  const figures = [
    median(rows.map(({ bytes }) => bytes)),
    median(rows.map(({ opening }) => opening)),
    of(firsts, 'holds'),
    of(firsts, 'results'),
    of(firsts, 'work'),
    of(later, 'holds'),
    Math.max(...later.map(({ holds }) => holds)),
    of(later, 'results'),
    of(later, 'work'),
    median(rows.map(({ hurried }) => hurried)),
  ];
  console.log(`${reader.name.padEnd(15)}${figures.map((figure) => figure.toFixed(0).padStart(8)).join('')}`);
}
await browser.close();
server.close();

interface Visit {
  page: Page;
  /** Of all that was asked for since the visit began. */
  bytes: () => number;
  /** Scripts, styles and layout since then, in milliseconds. */
  work: () => Promise<number>;
}

/** What a key costs, in milliseconds. */
interface Key {
  holds: number;
  results: number;
  work: number;
}

async function begin(address: string): Promise<Visit> {
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
  await session.send('Performance.enable');
  const work = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const seconds = metrics
      .filter(({ name }) => ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'].includes(name))
      .reduce((total, { value }) => total + value, 0);
    return seconds * 1000;
  };
  return { page, bytes: () => sum, work };
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

interface Noted {
  holds: number;
  /** Absent until the results are on the screen. */
  results?: number;
}

/** Notes in the page, for each text typed, how long its key held the page, and when the frame with its results came. */
async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted: Record<string, { holds: number; results?: number; from: number }> = {};
    Reflect.set(window, 'notedKeys', noted);
    let typed = '';
    addEventListener(
      'input',
      ({ target }) => {
        typed = (target as HTMLInputElement).value.trim();
        noted[typed] = { holds: 0, from: performance.now() };
      },
      { capture: true },
    );
    // Behind every other listener, so that what they did at once is counted.
    addEventListener('input', () => {
      const note = noted[typed];
      if (note) note.holds = performance.now() - note.from;
    });
    const look = () => {
      const note = noted[typed];
      const last = [...document.querySelectorAll('[role=option]')].at(-1)?.textContent ?? '';
      if (!note || note.results !== undefined || !last.includes(`“${typed}”`)) return;
      note.results = Infinity;
      requestAnimationFrame(() => (note.results = performance.now() - note.from));
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** What each key of a text costs, behind what was typed before; a space alone asks for nothing new. */
async function typeAll({ page, work }: Visit, text: string, typedBefore = ''): Promise<Key[]> {
  const works = new Map<string, number>();
  for (const [at, letter] of Array.from(text).entries()) {
    const before = await work();
    await page.keyboard.insertText(letter);
    await page.waitForTimeout(untilShown);
    works.set(`${typedBefore}${text.slice(0, at + 1)}`, (await work()) - before);
    await page.waitForTimeout(betweenKeys - untilShown);
  }
  const typed = [...works.keys()].filter((part) => !part.endsWith(' '));
  const shown = await page.waitForFunction((wanted) => {
    const noted = Reflect.get(window, 'notedKeys') as Record<string, Noted>;
    return noted[wanted]?.results !== undefined && Number.isFinite(noted[wanted].results) && noted;
  }, `${typedBefore}${text}`);
  const noted = (await shown.jsonValue()) as Record<string, Noted>;
  return typed.flatMap((part) => {
    const { holds, results } = noted[part] ?? {};
    // A key whose results were overtaken by the next one's has none of its own.
    return holds === undefined ? [] : [{ holds, results: results ?? betweenKeys, work: works.get(part) ?? 0 }];
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
