import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { choosePart, pollOptions, site, visit } from './visit.ts';

const { gate, late, nav, soFar, states, watched, watchedChoice } = messages;
const last = site.lastPart;
const path = '/characters/baek-mu-jin';

/**
 * Returns what a screen reader says of itself from now on: the text of a live region when it comes or changes, and the
 * name of a heading or button that gets the focus.
 */
async function listen(page: Page): Promise<string[]> {
  const said: string[] = [];
  await page.exposeFunction('say', (text: string) => void said.push(text));
  const start = () => {
    const known = new Map<Element, string>();
    const say = Reflect.get(window, 'say') as (text: string) => void;
    const look = (isFirst = false) => {
      for (const region of document.querySelectorAll('[role="status"], [role="alert"], [aria-live], output')) {
        const text = (region.textContent ?? '').trim();
        if (known.get(region) === text) continue;
        known.set(region, text);
        const isExposed = region.checkVisibility({ visibilityProperty: true });
        if (!isFirst && text !== '' && isExposed) say(text);
      }
    };
    look(true);
    new MutationObserver(() => look()).observe(document.body, { childList: true, subtree: true, characterData: true });
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLElement && target.matches('h1, h2, button')) say(target.innerText.trim());
    });
  };
  await page.evaluate(start);
  return said;
}

/** Waits until a text was said, and for a moment in which it might be said again; returns how often it was. */
async function times(page: Page, said: readonly string[], text: string): Promise<number> {
  const heard = () => said.filter((each) => each.includes(text)).length;
  await expect.poll(heard, pollOptions).toBeGreaterThan(0);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  return heard();
}

test('the question before going forward is announced once, and so is the page that follows', async () => {
  const { page, open } = await visit({ part: 0 });
  await open(path);
  const said = await listen(page);
  await page.getByRole('banner').locator('.watched-button').click();
  const panel = page.getByRole('dialog', { name: watched.title });
  await panel.getByRole('slider').fill('2');
  await panel.getByRole('button', { name: watchedChoice.apply({ part: 2 }), exact: true }).click();
  expect(await times(page, said, watchedChoice.confirm({ watched: 'some', part: 2, last }))).toBe(1);
  said.length = 0;
  await panel.getByRole('button', { name: watchedChoice.confirmYes({ part: 2 }), exact: true }).click();
  const heading = await page.getByRole('main').getByRole('heading', { level: 1 }).innerText();
  expect(await times(page, said, heading.trim())).toBe(1);
});

test('where the reader is after finishing a part is announced once, as the description of the page', async () => {
  const { page, open } = await visit({ part: 1 });
  await open('/so-far');
  const said = await listen(page);
  await page.getByRole('button', { name: soFar.finished({ part: 2 }) }).click();
  expect(await times(page, said, nav.soFar)).toBe(1);
  const heading = page.getByRole('main').getByRole('heading', { level: 1 });
  expect(await heading.ariaSnapshot()).toContain(nav.soFar);
  const described = await heading.evaluate(({ ariaDescribedByElements }) => ariaDescribedByElements?.[0]?.textContent);
  expect(described).toBe(soFar.afterTitled({ part: 2, title: 'Open water' }));
});

test('a page that is followed is announced once', async () => {
  const { page, open } = await visit({ part: 0 });
  await open('/');
  const said = await listen(page);
  await page.locator('header a[href="/timeline"]').click();
  expect(await times(page, said, nav.timeline)).toBe(1);
});

test('the question at the gate is announced once', async () => {
  const { page, open } = await visit({ part: 1 });
  await open('/film');
  const said = await listen(page);
  await page.evaluate(() => {
    history.pushState(null, '', '/full/film');
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  });
  expect(await times(page, said, gate.title)).toBe(1);
});

test('that a lower part is shown is announced once', async () => {
  const { page, open, mayLog } = await visit({ part: 1 });
  mayLog(/status of 500/);
  await open(path);
  await page.route('**/data/2/**', (route) => route.fulfill({ status: 500 }));
  const said = await listen(page);
  await choosePart(page, 2);
  const slow = late.slow({ part: 2, shown: late.shown({ watched: 'none', part: 0 }) });
  expect(await times(page, said, slow)).toBe(1);
});

test('an error is announced once', async () => {
  const { page, open, mayLog } = await visit({ part: 0 });
  mayLog(/status of 500/);
  await open('/');
  await page.route('**/data/pages/*', (route) => route.fulfill({ status: 500 }));
  const said = await listen(page);
  await page.locator('header a[href="/timeline"]').click();
  expect(await times(page, said, states.error.title)).toBe(1);
});
