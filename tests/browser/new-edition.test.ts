import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { keptByPart, untilKept } from './kept-files.ts';
import { pageAt } from './look.ts';
import { changeWorker, publishedSite, renameScripts } from './published-site.ts';
import { choosePart, pollOptions, site, storedPart, untilReady, visit, type Visit } from './visit.ts';

const last = site.lastPart;
const offer = (page: Page) => page.getByRole('button', { name: messages.update.reload });

test('a new edition is offered where the reader is, and shown with the same place, query and part', async () => {
  const published = await publishedSite();
  const { page, open } = await visitWith(published.origin, last);
  await open('/full/timeline?order=screen');
  await untilKept(page);
  const away = await scrollTo(page, 900);
  await published.publish(changeWorker);
  await page.evaluate(() => Reflect.set(window, 'notLoadedAgain', true));
  await returnTo(page);
  await offer(page).waitFor();
  expect(await isInWindow(page)).toBe(true);
  expect(await page.evaluate(() => Reflect.has(window, 'notLoadedAgain'))).toBe(true);
  expect(await page.evaluate(() => Math.round(scrollY))).toBe(away);
  await takeIn(page);
  await expect(page).toShow(pageAt(last, '/timeline'), 'full');
  expect(new URL(page.url()).search).toBe('?order=screen');
  await expect.poll(() => page.evaluate(() => Math.round(scrollY)), pollOptions).toBe(away);
  expect(await offer(page).count()).toBe(0);
}, 90_000);

test('each of three tabs offers a new edition and loads it, also after a second one', async () => {
  const published = await publishedSite();
  const { page, context, open, origin } = await visitWith(published.origin, 0);
  await open('/film');
  await untilKept(page);
  const tabs = [page, await context.newPage(), await context.newPage()];
  const paths = ['/film', '/characters', '/about'];
  for (const [index, tab] of tabs.entries()) {
    await tab.goto(`${origin}${paths[index]}`);
    await untilReady(tab);
  }
  for (const _ of ['first', 'second']) {
    await published.publish(changeWorker);
    for (const tab of tabs) await returnTo(tab);
    for (const tab of tabs) await offer(tab).waitFor();
    for (const [index, tab] of tabs.entries()) {
      await takeIn(tab);
      await expect(tab).toShow(pageAt(0, paths[index] ?? ''), 'careful');
      // The others still offer it.
      for (const other of tabs.slice(index + 1)) expect(await offer(other).count()).toBe(1);
      expect(await offer(tab).count()).toBe(0);
    }
  }
}, 120_000);

test('if one of two new editions was not loaded, the second is', async () => {
  const published = await publishedSite();
  const { page, context, open, origin } = await visitWith(published.origin, 0);
  await open('/film');
  await untilKept(page);
  const other = await context.newPage();
  await other.goto(`${origin}/about`);
  await untilReady(other);
  for (const _ of ['first', 'second']) {
    await published.publish(changeWorker);
    await returnTo(page);
    await returnTo(other);
    await offer(other).waitFor();
  }
  await takeIn(other);
  await expect(other).toShow(pageAt(0, '/about'), 'careful');
  await takeIn(page);
  await expect(page).toShow(pageAt(0, '/film'), 'careful');
}, 90_000);

test('after an update in one tab, going back in another leaves nothing later on the device, and keeps the earlier part', async () => {
  const published = await publishedSite();
  const { page, context, open, origin } = await visitWith(published.origin, last);
  await open('/full/film');
  await untilKept(page);
  const other = await context.newPage();
  await other.goto(`${origin}/full/characters/baek-mu-jin`);
  await untilReady(other);
  await published.publish(changeWorker);
  await returnTo(page);
  await takeIn(page);
  await expect(page).toShow(pageAt(last, '/film'), 'full');
  // It would tell the worker too.
  await page.close();
  // As after a while without messages. The worker that was replaced does not start again.
  const browser = await context.newCDPSession(other);
  await browser.send('ServiceWorker.enable');
  await browser.send('ServiceWorker.stopAllWorkers');
  await choosePart(other, 1);
  await expect(other).toShow(pageAt(1, '/characters/baek-mu-jin'), 'careful');
  await untilKept(other);
  expect(Object.keys(await keptByPart(other))).toEqual(['0', '1']);
}, 90_000);

test.each([
  ['a script', /\/assets\/timeline-page-/],
  ['its data', /^\/data\/pages\//],
])('if a new edition has removed %s of a page, a click loads the page from the site, once', async (_, gone) => {
  const published = await publishedSite();
  const reader = await visit({ origin: published.origin, part: 0, stored: storedPart(0) });
  const { page, open, mayLog } = reader;
  mayLog(/status of 404/);
  await open('/film');
  await published.publish(renameScripts);
  const before = published.requests.length;
  const isReloaded = () => published.requests.slice(before).includes('/timeline');
  if (!gone.test('/assets/timeline-page-')) {
    // The new document names a file that is there.
    published.intercept(
      ({ url = '' }, response) => !isReloaded() && gone.test(url) && Boolean(response.writeHead(404).end()),
    );
  }
  await page.locator('header a[href="/timeline"]').click();
  await expect(page).toShow(pageAt(0, '/timeline'), 'careful');
  await untilReady(page);
  const documents = published.requests.slice(before).filter((address) => address === '/timeline');
  expect(documents).toEqual(['/timeline']);
});

test('if loading the page again does not help, it says so', async () => {
  const published = await publishedSite();
  const reader = await visit({ origin: published.origin, stored: storedPart(2) });
  const { page, open, mayLog } = reader;
  mayLog(/status of 404/);
  await open('/timeline');
  published.intercept(
    ({ url = '' }, response) => url.startsWith('/data/pages/') && Boolean(response.writeHead(404).end()),
  );
  const before = published.requests.length;
  // Part 0 does not know this scene, so its address has no document.
  await page.locator('main h3 a[href="/timeline/s4"]').first().click();
  await expect
    .poll(() => page.getByRole('heading', { level: 1 }).allInnerTexts(), pollOptions)
    .toEqual([messages.states.error.title]);
  const documents = published.requests.slice(before).filter((address) => address === '/timeline/s4');
  expect(documents).toEqual(['/timeline/s4']);
  published.intercept(() => false);
  await page.getByRole('button', { name: messages.states.retry }).click();
  await expect(page).toShow(pageAt(2, '/timeline/s4'), 'careful');
});

test('without the worker’s file, a first visit works, and the worker of an earlier one keeps working', async () => {
  const published = await publishedSite();
  const { page, context, open, mayLog, origin } = await visitWith(published.origin, 2);
  mayLog(/status of 404|bad HTTP response code|ERR_/);
  await open('/film');
  await untilKept(page);
  await published.publish((folder) => rmSync(join(folder, 'offline-worker.js')));
  await page.goto(`${origin}/about`);
  await untilKept(page);
  await choosePart(page, 1);
  await expect(page).toShow(pageAt(1, '/about'), 'careful');
  await untilKept(page);
  expect(Object.keys(await keptByPart(page))).toEqual(['0', '1']);
  await published.close();
  await context.setOffline(true);
  await page.goto(`${origin}/characters`, { waitUntil: 'commit' });
  await expect(page).toShow(pageAt(1, '/characters'), 'careful');

  const next = await publishedSite();
  await next.publish((folder) => rmSync(join(folder, 'offline-worker.js')));
  const first = await visitWith(next.origin, 0);
  first.mayLog(/bad HTTP response code|cannot be kept for reading offline/);
  await first.open('/film');
  await expect(first.page).toShow(pageAt(0, '/film'), 'careful');
  await first.page.locator('header a[href="/timeline"]').click();
  await expect(first.page).toShow(pageAt(0, '/timeline'), 'careful');
}, 90_000);

test('a host can remove the offline worker with its caches from the devices of readers', async () => {
  const published = await publishedSite();
  const { page, open, origin } = await visitWith(published.origin, 0);
  await open('/film');
  await untilKept(page);
  await published.publish((folder) => {
    copyFileSync(join(folder, 'no-offline-worker.js'), join(folder, 'offline-worker.js'));
  });
  await page.goto(`${origin}/about`);
  await expect
    .poll(
      () =>
        page.evaluate(async () => [...(await caches.keys()), ...(await navigator.serviceWorker.getRegistrations())]),
      pollOptions,
    )
    .toEqual([]);
  await page.goto(`${origin}/characters`);
  await expect(page).toShow(pageAt(0, '/characters'), 'careful');
}, 60_000);

function visitWith(origin: string, part: number): Promise<Visit> {
  return visit({ worker: true, origin, stored: storedPart(part) });
}

/** Scrolls, and returns the place once it is kept. */
async function scrollTo(page: Page, top: number): Promise<number> {
  await page.evaluate((to) => window.scrollTo(0, to), top);
  return page.evaluate(() => Math.round(scrollY));
}

/** The reader returns to the window, which looks for a new edition. */
async function returnTo(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
}

async function isInWindow(page: Page): Promise<boolean> {
  const box = await offer(page).boundingBox();
  const { height } = page.viewportSize() ?? { height: 0 };
  return box !== null && box.y >= 0 && box.y + box.height <= height;
}

/** Loads the new edition in a tab, and waits for it. */
async function takeIn(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.set(window, 'isOld', true));
  await offer(page).click();
  await page.waitForFunction(() => !Reflect.has(window, 'isOld'));
  await untilReady(page);
}
