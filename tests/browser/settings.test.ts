import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { keptByPart, keptOfPart, untilKept } from './kept-files.ts';
import { watchedState } from '#features/spoilers/watched-state.ts';
import { findFaults } from './look.ts';
import { publishedSite } from './published-site.ts';
import { choosePart, pollOptions, site, siteAddress, storedPart, untilReady, visit } from './visit.ts';

const { keep, remove, stage, edition } = messages.offline;
const middle = 2;
const part = messages.part({ part: middle });
const button = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true });
const says = (page: Page) => page.getByRole('main').getByRole('status').first().innerText();
const header = (page: Page, name: string) => page.getByRole('banner').getByRole('img', { name });

test('the settings say what is on the device, and remove and keep it', async () => {
  const { page, open } = await visit({ part: middle, worker: true });
  await open('/settings');
  await untilKept(page);
  expect(await says(page)).toBe(stage.ready({ part }));
  await header(page, messages.offlineMark.ready).waitFor();
  const listed = page.getByRole('main').getByRole('term');
  await expect.poll(() => listed.allInnerTexts(), pollOptions).toEqual([messages.part({ part: 0 }), part]);
  expect(await page.getByRole('main').innerText()).toContain(edition.newest);
  expect(await findFaults(page)).toEqual([]);

  await button(page, remove).click();
  await expect.poll(() => page.evaluate(() => caches.keys()), pollOptions).toEqual([]);
  await expect.poll(() => says(page), pollOptions).toBe(stage.nothing);
  expect(await listed.count()).toBe(0);
  expect(await header(page, messages.offlineMark.ready).count()).toBe(0);
  // The choice lasts: nothing comes back on the next visit.
  await open('/settings');
  await expect.poll(() => says(page), pollOptions).toBe(stage.nothing);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);

  await button(page, keep).click();
  await untilKept(page);
  expect(Object.keys(await keptByPart(page))).toEqual(['0', String(middle)]);
}, 90_000);

test('a device that saves data keeps a part only when its reader asks for it', async () => {
  const server = await publishedSite();
  const reader = await visit({ worker: true, origin: server.origin, stored: storedPart(middle) });
  const { page, context, open } = reader;
  await context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) });
  });
  await open('/settings');
  await expect.poll(() => says(page), pollOptions).toBe(stage.notStored({ part }));
  expect(server.requests.filter((address) => address.startsWith('/offline/'))).toEqual([]);
  expect(await keptOfPart(page)).toEqual([]);
  await button(page, keep).click();
  await untilKept(page);
  expect(Object.keys(await keptByPart(page))).toEqual(['0', String(middle)]);
}, 60_000);

test.each([
  ['part 0', -90_000, [String(middle)]],
  ['anything', -Infinity, []],
])(
  'on a device without room for %s, the reader’s part is kept first, and the settings say so',
  async (_, less, kept) => {
    const roomy = await visit({ part: middle, worker: true });
    await roomy.open('/settings');
    await untilKept(roomy.page);
    const usage = await roomy.page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);

    const { page, context, open } = await visit({ part: middle, worker: true });
    const client = await context.newCDPSession(page);
    const quotaSize = Math.max(usage + less, 40_000);
    await client.send('Storage.overrideQuotaForOrigin', { origin: siteAddress, quotaSize });
    await open('/settings');
    await expect.poll(() => says(page), pollOptions).toBe(stage.noRoom);
    expect(Object.keys(await keptByPart(page))).toEqual(kept);
  },
  90_000,
);

test('the header says when the device is offline', async () => {
  const { page, context, open } = await visit({ part: 0 });
  await open('/about');
  expect(await header(page, messages.offlineMark.offline).count()).toBe(0);
  const before = await page.getByRole('banner').boundingBox();
  await context.setOffline(true);
  await header(page, messages.offlineMark.offline).waitFor();
  expect(await page.getByRole('banner').boundingBox()).toEqual(before);
  await context.setOffline(false);
  await expect.poll(() => header(page, messages.offlineMark.offline).count(), pollOptions).toBe(0);
});

test('the settings of appearance and keys apply', async () => {
  const { page, open } = await visit({ part: 0 });
  await open('/');
  await page.getByRole('contentinfo').getByRole('link', { name: messages.nav.settings, exact: true }).click();
  await untilReady(page);
  const main = page.getByRole('main');
  await main.getByLabel(messages.theme.label).selectOption('dark');
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  await main.getByLabel(messages.keyboard.single).uncheck();
  await page.keyboard.press('?');
  expect(await page.getByRole('dialog', { name: messages.keyboard.title }).count()).toBe(0);
});

test('a part that is chosen on the page of settings is kept', async () => {
  const { page, open } = await visit({ part: 1, worker: true });
  await open('/settings');
  await untilKept(page);
  await choosePart(page, middle);
  await expect.poll(() => says(page), pollOptions).toBe(stage.ready({ part }));
  expect(Object.keys(await keptByPart(page))).toEqual(['0', '1', String(middle)]);
}, 60_000);

test('a reader changes the part on the page of settings, and is forgotten when they ask for it', async () => {
  const { page, open } = await visit({ part: middle, stored: { elsewhere: 'kept' } });
  await open('/settings');
  const { settings, watched } = messages;
  await button(page, settings.change).click();
  await page.getByRole('dialog', { name: watched.title }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: messages.theme.label }).first().selectOption('dark');
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  await button(page, settings.remove).click();
  await page
    .getByRole('main')
    .getByText(watched.label(watchedState(0, site.lastPart)), { exact: true })
    .waitFor();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['elsewhere']);
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(undefined);
  await open('/');
  await page.getByRole('region', { name: messages.question.label }).waitFor();
});
