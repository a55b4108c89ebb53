import { pageDescription } from '#entities/page-description.ts';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { badPosition, isFocused, linked, linkedName, path, shownPreview, textLink } from './article.ts';
import { pollOptions, visit } from './visit.ts';

/** Longer than a preview stays after the pointer has left it, in milliseconds. */
const closesAfter = 400;

test('a link has a preview on hover and on focus, and Escape closes it', async () => {
  const { page, open } = await visit({ part: 2 });
  await open(path);
  const link = textLink(page, linkedName);
  await link.hover();
  await shownPreview(page).waitFor();
  expect(await shownPreview(page).innerText()).toContain(pageDescription(linked));
  expect(await badPosition(shownPreview(page), link)).toEqual([]);
  // The pointer may move into the preview.
  await shownPreview(page).hover();
  await page.waitForTimeout(2 * closesAfter);
  expect(await shownPreview(page).isVisible()).toBe(true);
  await page.getByRole('heading', { level: 1 }).hover();
  await shownPreview(page).waitFor({ state: 'hidden' });

  await page.keyboard.press('Tab');
  // Focus after a key press counts as keyboard focus.
  await link.focus();
  await shownPreview(page).waitFor();
  await page.keyboard.press('Escape');
  expect(await shownPreview(page).isVisible()).toBe(false);
  expect(await isFocused(link)).toBe(true);
});

/** What ends a preview, by the events of a real browser. */
const endings: readonly [what: string, end: (page: Page, link: Locator) => Promise<unknown>][] = [
  ['the pointer leaves the window by its edge', (page) => page.mouse.move(-5, 300)],
  ['another window is used', (page) => page.evaluate(() => window.dispatchEvent(new FocusEvent('blur')))],
  ['the page scrolls', (page) => page.mouse.wheel(0, 300)],
  ['the context menu opens', (_, link) => link.click({ button: 'right' })],
  ['a button is pressed', (page) => page.mouse.down()],
  ['the link is dragged', (page, link) => link.dragTo(page.getByRole('contentinfo'), { force: true })],
  ['the pointer moves on with a button held', (_, link) => link.dispatchEvent('pointerover', { buttons: 1 })],
];

test.each(endings)('a preview closes when %s', async (_, end) => {
  const { page, open } = await visit({ part: 2 });
  await open(path);
  const link = textLink(page, linkedName);
  await link.hover();
  await shownPreview(page).waitFor();
  await end(page, link);
  await expect.poll(() => shownPreview(page).isVisible(), pollOptions).toBe(false);
});

test('a phone has no previews', async () => {
  const { page, open, requests } = await visit({ part: 2, size: 'phone' });
  await open(path);
  const before = requests.length;
  await textLink(page, linkedName).dispatchEvent('pointerover', { pointerType: 'touch', bubbles: true });
  await page.waitForTimeout(800);
  expect(requests.length).toBe(before);
});

test('previews that were turned off stay off', async () => {
  const { page, open } = await visit({ part: 2 });
  await open(path);
  await textLink(page, linkedName).hover();
  await shownPreview(page).getByRole('button', { name: messages.preview.turnOff }).click();
  await shownPreview(page).waitFor({ state: 'hidden' });
  await open(path);
  await textLink(page, linkedName).hover();
  await page.waitForTimeout(900);
  expect(await shownPreview(page).isVisible()).toBe(false);
});
