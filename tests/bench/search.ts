import { readFileSync } from 'node:fs';
import { type AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { serveSite } from '#build/serve.ts';
import { settingText } from '#lib/device-setting.ts';
import { gateSetting } from '#wiki/settings.ts';
import type { SiteData } from '#wiki/site-data.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { type Key, keyTable, watchKeys } from './keys.ts';

// `npm run bench:search` measures the first and later key presses of a search, in a real browser from dist/ with the
// CPU throttled to a quarter, in ten visits each. Medians above a limit are marked; it asserts nothing, since the
// machine may be busy.
const slowdown = 4;
const rounds = 10;
/** By then the requests that follow a pause in typing are done, so the next key does not include them. */
const betweenKeys = 450;
/** Longer than results take, and shorter than the pause after which page texts are searched. */
const untilShown = 150;
/** Typical queries by kind, each with the page expected first. */
const queries = JSON.parse(readFileSync('src/content/tests/search-queries.json', 'utf8')) as Record<
  string,
  [query: string, first: string | null][]
>;
const readers = [
  ...Object.entries(queries).flatMap(([kind, [first]]) =>
    first ? [{ name: `part 0, ${kind}`, address: '/about', typed: first[0] }] : [],
  ),
  { name: 'part 0, a long page', address: '/film', typed: 'scholarly' },
  { name: 'whole story', address: '/full/film', typed: 'scholarly' },
];
const drawing = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'];
/** The least a page could do: one line of text with the query. */
const bare = `<!doctype html><input role="combobox" autofocus><p role="option"></p><script>
  document.querySelector('input').oninput = ({ target }) => {
    document.querySelector('p').textContent = '“' + target.value.trim() + '”';
  };
</script>`;

const server = await serveSite('dist', 0);
const site = `http://localhost:${(server.address() as AddressInfo).port}`;
const { id } = (await (await fetch(`${site}/data/site.json`)).json()) as SiteData;
const gate = gateSetting(id);
const browser = await launchBrowser();

console.log(keyTable.head);
for (const { name, address, typed } of readers) {
  const visits: Measured[] = [];
  const hurried: Measured[] = [];
  for (let round = 0; round < rounds; round++) {
    visits.push(await measure(address, typed, 1500));
    hurried.push(await measure(address, typed.slice(0, 1), 0));
  }
  report(name, visits, median(hurried.map(({ first }) => first.shown)));
}
const floor: Measured[] = [];
for (let round = 0; round < rounds; round++) floor.push(await measure(null, 'a bare name', 1500));
report('a bare field', floor);
console.log(keyTable.notes);
await browser.close();
server.close();

interface Measured {
  bytes: number;
  /** From the key that opens the palette to its field, in milliseconds. */
  opening: number;
  first: Key;
  later: Key[];
}

function report(name: string, visits: readonly Measured[], hurried?: number): void {
  const [first, later] = [visits.map((visit) => visit.first), visits.flatMap((visit) => visit.later)];
  const of = (keys: readonly Key[]) =>
    [
      median(keys.map(({ shown }) => shown)),
      Math.max(...keys.map(({ shown }) => shown)),
      median(keys.map(({ work }) => work)),
      median(keys.map(({ all }) => all)),
    ] as const;
  console.log(
    keyTable.row(name, {
      bytes: median(visits.map(({ bytes }) => bytes)),
      opening: median(visits.map(({ opening }) => opening)),
      first: of(first),
      later: of(later),
      hurried,
    }),
  );
}

/** One visit: opens the search on a page, or a field on none, and types a text after a delay. */
async function measure(address: string | null, typed: string, wait: number): Promise<Measured> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await context.addInitScript(([key, open]) => sessionStorage.setItem(key, open), [
    gate.key,
    settingText(gate, true),
  ] as const);
  const page = await context.newPage();
  let bytes = 0;
  if (address === null) await page.setContent(bare);
  else await page.goto(`${site}${address}`);
  await page.waitForTimeout(1500);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await session.send('Performance.enable');
  page.on('response', (response) => {
    bytes += brotliCompressSync(readFileSync(`dist${new URL(response.url()).pathname}`)).length;
  });
  const opening = address === null ? 0 : await openPalette(page);
  await page.waitForTimeout(wait);
  await watchKeys(page);
  const keys: Key[] = [];
  let bytesOfFirst = 0;
  for (const letter of typed) {
    const before = await spent();
    await page.keyboard.insertText(letter);
    await page.waitForTimeout(untilShown);
    const after = await spent();
    const shown = await page.waitForFunction(() => Reflect.get(window, 'shownAfter') as number | undefined);
    // A space alone makes no new query.
    if (letter !== ' ') keys.push({ shown: (await shown.jsonValue()) ?? 0, ...difference(before, after) });
    if (keys.length === 1) bytesOfFirst = bytes;
    await page.waitForTimeout(betweenKeys - untilShown);
  }
  await context.close();
  const [first, ...later] = keys;
  if (!first) throw new Error(`bench:search: nothing was typed into ${address}.`);
  return { bytes: bytesOfFirst, opening, first, later };

  async function spent(): Promise<Map<string, number>> {
    const { metrics } = await session.send('Performance.getMetrics');
    return new Map(metrics.map((metric) => [metric.name, metric.value * 1000]));
  }
}

function difference(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>) {
  const of = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
  return { work: drawing.map(of).reduce((sum, value) => sum + value, 0), all: of('TaskDuration') };
}

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

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
