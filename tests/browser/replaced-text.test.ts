import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { lateWordsIn, inventedLateWords } from '#tests/build/late-words.ts';
import { messages } from '#messages/messages.ts';
import { pageAddress } from '#wiki/addresses.ts';
import { pageAt } from './look.ts';
import { choosePart, pollOptions, site, untilReady, visit } from './visit.ts';
import { watchedState } from '#features/spoilers/watched-state.ts';

// A browser's translator, a word swapper or a highlighter takes every text node out of the page and puts an element of
// its own in its place, now and whenever new text appears.

const last = site.lastPart;

test.each([
  [1, 2, '/characters/baek-mu-jin'],
  [2, 0, '/characters/baek-mu-jin'],
  [1, last, '/timeline'],
  [2, 1, '/timeline'],
  [2, 1, '/film'],
  [0, 2, '/'],
  [2, 1, '/reviews'],
  [last, 1, '/characters'],
])('from part %i to part %i, %s whose text was replaced is remounted', async (from, to, path) => {
  const { page, open } = await visit({ part: from });
  await translate(page);
  await open(pageAddress(pageAt(from, path).path, from === last ? 'full' : 'careful'));
  await page.locator('main h1 font').first().waitFor();
  await choosePart(page, to);
  const shown = pageAt(to, path);
  await page.waitForURL((url) => url.pathname === pageAddress(shown.path, to === last ? 'full' : 'careful'));
  await untilReady(page);
  await expect(page).toShow(shown, to === last ? 'full' : 'careful');
  const label = messages.watched.label(watchedState(to, last));
  await expect
    .poll(() => page.getByRole('banner').locator('.watched-button').innerText(), pollOptions)
    .toContain(messages.watched.short(watchedState(to, last)));
  await page.getByRole('banner').locator('.watched-button').click();
  await expect.poll(() => page.getByRole('dialog').getByRole('status').innerText(), pollOptions).toBe(label);
  const words = await page.evaluate(() => document.body.innerText);
  expect(lateWordsIn([words], to, inventedLateWords)).toEqual([]);
});

test('a page whose text was replaced can be filtered, and left', async () => {
  const { page, open } = await visit({ part: 2 });
  await translate(page);
  await open('/timeline');
  await page.locator('main h1 font').first().waitFor();
  const { filter } = messages.timeline;
  const before = await page.locator('.event-item').count();
  await page.getByRole('combobox', { name: filter.place, exact: true }).selectOption({ index: 1 });
  await expect.poll(() => page.locator('.event-item').count(), pollOptions).toBeLessThan(before);
  await page.locator('header a[href="/film"]').click();
  await expect(page).toShow(pageAt(2, '/film'), 'careful');
});

/** Does to every document of the page what a translator does. */
async function translate(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const replace = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
      for (const text of texts) {
        const parent = text.parentElement;
        if (!parent || text.data.trim() === '' || parent.closest('font, script, style, option, textarea')) continue;
        const outer = document.createElement('font');
        const inner = outer.appendChild(document.createElement('font'));
        inner.textContent = text.data;
        text.replaceWith(outer);
      }
    };
    addEventListener('load', () => {
      // Once the app runs, as translators do.
      const start = () => {
        if (!('running' in document.documentElement.dataset)) {
          requestAnimationFrame(start);
          return;
        }
        replace(document.body);
        new MutationObserver((changes) => {
          for (const { addedNodes, target, type } of changes)
            for (const node of type === 'characterData' ? [target] : addedNodes) replace(node);
        }).observe(document.body, { childList: true, subtree: true, characterData: true });
      };
      start();
    });
  });
}
