import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { searchMessages } from '#messages/search-messages.ts';
import { anyMarker, linkedName, markerAt, openFootnote, shownPreview, textLink } from './article.ts';
import { findFaults } from './look.ts';
import { pollOptions, storedPart, visit } from './visit.ts';

const { article, keyboard, share, sharing, watched, watchedChoice } = messages;
const path = '/characters/baek-mu-jin';

interface Popup {
  opener: (page: Page) => Locator;
  popup: (page: Page) => Locator;
  /** Its own button that closes it. */
  close?: string;
}

const footer = (page: Page) => page.getByRole('contentinfo');
const popups: Record<string, Popup> = {
  'the share menu': {
    opener: (page) => page.getByRole('button', { name: share.open }),
    popup: (page) => page.getByRole('dialog', { name: share.open }),
  },
  'a footnote': {
    opener: (page) => page.getByRole('main').getByRole('link', { name: anyMarker }).nth(2),
    popup: (page) => page.getByRole('dialog', { name: anyMarker }),
  },
  'the list of keys': {
    opener: (page) => footer(page).getByRole('button', { name: messages.footer.shortcuts, exact: true }),
    popup: (page) => page.getByRole('dialog', { name: keyboard.title }),
    close: keyboard.close,
  },
  'the search': {
    opener: (page) => page.getByRole('banner').getByRole('link', { name: messages.nav.search }),
    popup: (page) => page.getByRole('dialog', { name: messages.nav.search }),
    close: searchMessages.close,
  },
  'how far the reader has watched': {
    opener: (page) => page.getByRole('banner').locator('.watched-button'),
    popup: (page) => page.getByRole('dialog', { name: watched.title }),
    close: watchedChoice.close,
  },
};

/** Returns where the focus is, if it is not on the element. */
async function focusBeside(element: Locator): Promise<string | null> {
  return element.evaluate((wanted) => {
    const { activeElement } = document;
    return activeElement === wanted ? null : `${activeElement?.localName} ${activeElement?.className}`;
  });
}

const ways = Object.entries(popups).flatMap(([name, { close }]) => [
  [name, 'Escape', undefined] as const,
  ...(close === undefined ? [] : [[name, `its button “${close}”`, close] as const]),
]);

test.each(ways)('%s, closed with %s, returns the focus to what opened it', async (name, _, close) => {
  const { opener, popup } = popups[name] ?? { opener: footer, popup: footer };
  const { page, open } = await visit({ part: 2 });
  await open(path);
  await opener(page).focus();
  await page.keyboard.press('Enter');
  await popup(page).waitFor();
  if (close === undefined) await page.keyboard.press('Escape');
  else {
    await popup(page).getByRole('button', { name: close, exact: true }).focus();
    await page.keyboard.press('Enter');
  }
  await popup(page).waitFor({ state: 'hidden' });
  await expect.poll(() => focusBeside(opener(page)), pollOptions).toBe(null);
});

test('a footnote that leads on to its source in the list moves the focus there', async () => {
  const { page, open } = await visit({ part: 2 });
  const { opener, popup } = popups['a footnote'] ?? { opener: footer, popup: footer };
  await open(path);
  await opener(page).focus();
  await page.keyboard.press('Enter');
  await popup(page).getByRole('link', { name: messages.footnote.toList }).focus();
  await page.keyboard.press('Enter');
  await popup(page).waitFor({ state: 'hidden' });
  await expect.poll(() => focusBeside(page.locator(new URL(page.url()).hash)), pollOptions).toBe(null);
});

test('an address that the browser may not copy is in a popup that returns the focus to the section', async () => {
  const { page, open } = await visit({ part: 2 });
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await open(path);
  const section = page
    .getByRole('main')
    .getByRole('link', { name: article.linkTo({ heading: article.relationships }) });
  const popup = page.getByRole('dialog', { name: article.linkTo({ heading: article.relationships }) });
  await section.focus();
  await page.keyboard.press('Enter');
  await popup.getByRole('textbox', { name: sharing.address }).waitFor();
  await page.keyboard.press('Escape');
  await popup.waitFor({ state: 'hidden' });
  await expect.poll(() => focusBeside(page.locator(new URL(page.url()).hash)), pollOptions).toBe(null);
});

test.each(['the share menu', 'a footnote'])(
  '%s that is open while the part changes leaves the focus in the page',
  async (name) => {
    const { page, open } = await visit({ part: 2 });
    const { opener, popup } = popups[name] ?? { opener: footer, popup: footer };
    await open(path);
    await opener(page).focus();
    await page.keyboard.press('Enter');
    await popup(page).getByRole('link').first().focus();
    // As another tab does.
    const [[key, newValue] = ['', '']] = Object.entries(storedPart(1));
    await page.evaluate(
      (stored) => {
        localStorage.setItem(stored.key, stored.newValue);
        window.dispatchEvent(new StorageEvent('storage', { ...stored, storageArea: localStorage }));
      },
      { key, newValue },
    );
    await expect
      .poll(() => page.getByRole('banner').locator('.watched-button').innerText(), pollOptions)
      .toContain('1');
    await expect.poll(() => focusBeside(page.locator('body')), pollOptions).not.toBe(null);
  },
);

test('an open footnote, preview and share menu have no axe violations, in light and dark', async () => {
  const { page, open } = await visit({ part: 2 });
  await open(path);
  await (await markerAt(page, 2)).click();
  await openFootnote(page).waitFor();
  expect(await findFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await textLink(page, linkedName).hover();
  await shownPreview(page).waitFor();
  expect(await findFaults(page)).toEqual([]);
  await page.getByRole('heading', { level: 1 }).hover();
  const button = page.getByRole('button', { name: messages.share.open });
  await button.click();
  const panel = page.getByRole('dialog', { name: messages.share.open });
  await panel.getByRole('textbox').waitFor();
  expect(await findFaults(page)).toEqual([]);
});
