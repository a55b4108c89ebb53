import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { hugeFilm } from '#mocks/huge-film.ts';
import { inventedFiles } from '#tests/fixtures/content.ts';
import { type DevelopmentServer, startDevelopment } from './development-server.ts';
import { choosePart, pollOptions, type Visit, visit } from './visit.ts';

// `npm run dev`, as someone who works on the content sees it: Vite's server, msw's worker and a real browser.
const folders: string[] = [];
let folder: string;
let server: DevelopmentServer;

beforeAll(async () => {
  folder = newFolder();
  server = await startDevelopment(folder, { huge: () => hugeFilm(60, 4) });
}, 120_000);
beforeEach(() => writeAll(folder));
afterAll(async () => {
  await server.close();
  for (const each of folders) rmSync(each, { recursive: true });
});

const longer = 120_000;
const point = 'places/solme-point.json';
const lead = (page: Page, words: string) => page.getByRole('main').getByText(words).first();
const overlay = (page: Page) => page.getByRole('region', { name: /^\d+ errors? in / });

test(
  'a saved change is seen in the open page, which is not loaded again',
  async () => {
    const { page } = await open('/places/solme-point');
    await lead(page, 'rock without trees').waitFor();
    await page.evaluate(() => Reflect.set(window, 'isSame', true));
    server.edit(point, 'rock without trees', 'rock without grass');
    await lead(page, 'rock without grass').waitFor();
    expect(await page.evaluate(() => Reflect.get(window, 'isSame') as unknown)).toBe(true);
    // What every page needs is read once, so the page starts again.
    server.edit('site.json', 'The Lantern Room', 'The Other Room');
    await page.getByRole('banner').getByRole('link', { name: 'The Other Room' }).first().waitFor();
  },
  longer,
);

test(
  'all errors are listed above the last page without any, and are gone once they are mended',
  async () => {
    const { page } = await open('/places/solme-point');
    await lead(page, 'rock without trees').waitFor();
    server.edit(point, 'Solme Point is a tower', '[Solme Point](place:nowhere) is a high tower');
    await overlay(page).waitFor();
    server.edit('places/coast-office.json', '"id": "coast-office",', '"id": "coast-office"');
    const items = overlay(page).getByRole('listitem');
    await expect
      .poll(() => items.allInnerTexts(), pollOptions)
      .toEqual([
        expect.stringContaining(`${folder}/places/coast-office.json:2:23`),
        expect.stringContaining('"nowhere" is not the id of a file in places/.'),
      ]);
    await expect.poll(() => overlay(page).getAttribute('aria-label'), pollOptions).toMatch(/^2 errors in /);
    await overlay(page)
      .getByRole('button', { name: new RegExp(`/${point}:\\d+:\\d+$`) })
      .waitFor();

    // The caret stands below what it points at, and no line is wrapped.
    const excerpt = items.last().locator('pre');
    const [line = '', caret = ''] = (await excerpt.innerText()).split('\n').slice(-2);
    expect(line.slice(caret.indexOf('^'))).toMatch(/^place:nowhere/);
    expect(await excerpt.evaluate((pre) => getComputedStyle(pre).whiteSpace)).toBe('pre');

    // A page that is opened now shows the same.
    const other = await open('/places/solme-point');
    await lead(other.page, 'rock without trees').waitFor();
    expect(await overlay(other.page).getByRole('listitem').count()).toBe(2);
    await overlay(other.page)
      .getByRole('button', { name: /coast-office/ })
      .click();
    await expect.poll(() => server.opened, pollOptions).toEqual([`${folder}/places/coast-office.json:2:23`]);

    server.edit('places/coast-office.json', '"id": "coast-office"', '"id": "coast-office",');
    await expect.poll(() => items.count(), pollOptions).toBe(1);
    server.edit(point, 'place:nowhere', 'place:solme-point');
    for (const each of [page, other.page]) {
      await lead(each, 'is a high tower').waitFor();
      await expect.poll(() => overlay(each).count(), pollOptions).toBe(0);
    }
  },
  longer,
);

test(
  'a page of content that was never valid says so, and shows itself once the content is mended',
  async () => {
    const broken = newFolder();
    writeFileSync(join(broken, 'parts.json'), '{');
    const own = await startDevelopment(broken);
    onTestFinished(own.close);
    const { page, mayLog } = await visit({ worker: true, origin: own.origin });
    mayLog(ofTools);
    await page.goto(`${own.origin}/places/solme-point`);
    await page.getByRole('heading', { name: 'The content has errors' }).waitFor();
    await overlay(page)
      .getByRole('button', { name: `${broken}/parts.json:1:1` })
      .waitFor();
    own.write('parts.json', inventedFiles.find(({ path }) => path === 'parts.json')?.text ?? '');
    await lead(page, 'rock without trees').waitFor();
    expect(await overlay(page).count()).toBe(0);
    expect(await page.getByText('The content has errors').count()).toBe(0);
  },
  longer,
);

test(
  'the strip says which part is shown, and follows when it changes',
  async () => {
    const reader = await open('/places/solme-point');
    const { page } = reader;
    const strip = page.getByRole('navigation', { name: 'View as part (development)' });
    const says = (words: string) => strip.getByRole('status').getByText(words, { exact: true }).waitFor();
    const pressed = () => strip.locator('[aria-pressed=true]').allInnerTexts();
    await says('Part 0 of 3 is shown');
    await strip.getByRole('button', { name: '2' }).click();
    await says('Part 2 of 3 is shown');
    expect(await pressed()).toEqual(['2']);
    await lead(page, 'marker-one').waitFor();
    await choosePart(page, 1);
    await says('Part 1 of 3 is shown');
    expect(await pressed()).toEqual(['1']);
    await page.goto(`${server.origin}/full/places/solme-point`);
    await says('The gate is closed');
    await page.getByRole('main').getByRole('button', { name: messages.gate.once }).click();
    await says('Part 3 of 3 is shown');
  },
  longer,
);

test(
  'drawings and the search are there, and follow the content',
  async () => {
    const { page } = await open('/places/lamp-room');
    const drawing = page.getByRole('main').locator('img[src*="/drawings/"]').first();
    await expect
      .poll(() => drawing.evaluate((image: HTMLImageElement) => image.naturalWidth), pollOptions)
      .toBeGreaterThan(0);
    server.edit(point, 'Solmegot', 'Quaysidegot');
    await page.goto(`${server.origin}/search?q=quaysidegot`);
    await page.getByRole('main').getByRole('link', { name: 'Solme Point' }).first().waitFor();
  },
  longer,
);

test(
  'the scenarios change what the worker answers',
  async () => {
    const failing = await open('/places/solme-point?mock=failing');
    failing.mayLog(/status of 500/);
    const retry = failing.page.getByRole('main').getByRole('button', { name: messages.states.retry });
    await expect.poll(() => retry.count(), pollOptions).toBe(1);
    const huge = await open('/?mock=huge');
    expect(await huge.page.getByRole('banner').innerText()).toContain('The Long Room');
  },
  longer,
);

/** What Vite and React say about themselves. */
const ofTools = /^\[vite\]|React DevTools/;

async function open(address: string): Promise<Visit> {
  const reader = await visit({ worker: true, origin: server.origin });
  reader.mayLog(ofTools);
  await reader.open(address);
  return reader;
}

function newFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'development-'));
  folders.push(made);
  writeAll(made);
  return made;
}

function writeAll(into: string): void {
  for (const { path, text } of inventedFiles) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), text);
  }
}
