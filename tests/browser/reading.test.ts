import { pageDescription } from '#entities/page-description.ts';
import { pageTitle } from '#entities/page-title.ts';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { findFaults, pageAt } from './look.ts';
import { pollOptions, visit } from './visit.ts';

const { footnote, preview, share } = messages;
/** A page with many citations and links at a middle part, and a page that its text links to. */
const path = '/characters/baek-mu-jin';
const linked = pageAt(2, '/characters/han-do-yeon');
const linkedName = pageTitle(linked);

/** Returns the footnote markers in the text. */
function markers(page: Page): Locator {
  return page.getByRole('main').getByRole('link', { name: /^Source \d+$/ });
}

/** Returns a footnote marker, scrolled to where someone would press it. */
async function markerAt(page: Page, index: number): Promise<Locator> {
  const found = markers(page).nth(index);
  await found.scrollIntoViewIfNeeded();
  return found;
}

/** Longer than a preview stays after the pointer has left it, in milliseconds. */
const closesAfter = 400;

function openFootnote(page: Page): Locator {
  return page.getByRole('dialog', { name: /^Source \d+$/ });
}

function shownPreview(page: Page): Locator {
  return page.getByRole('group', { name: /^Preview: / });
}

function textLink(page: Page, name: string): Locator {
  return page.locator('main p').getByRole('link', { name, exact: true }).first();
}

function isFocused(element: Locator): Promise<boolean> {
  return element.evaluate((node) => node === document.activeElement);
}

/** Returns whether a box is inside the window and does not cover the element it belongs to. */
async function badPosition(popup: Locator, opener: Locator): Promise<string[]> {
  const [box, other] = [await popup.boundingBox(), await opener.boundingBox()];
  const { width, height } = popup.page().viewportSize() ?? { width: 0, height: 0 };
  if (!box || !other) return ['there is no box'];
  const isInside = box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
  const isApart = box.y >= other.y + other.height || box.y + box.height <= other.y;
  return [...(isInside ? [] : ['outside the window']), ...(isApart ? [] : ['over its opener'])];
}

test.each(['phone', 'desk'] as const)(
  'any footnote opens inside the window and beside its marker: %s',
  async (size) => {
    const { page, open } = await visit({ part: 2, size });
    await open(path);
    const faults: string[] = [];
    const count = await markers(page).count();
    expect(count).toBeGreaterThan(12);
    for (let index = 0; index < count; index += Math.ceil(count / 10)) {
      const citation = await markerAt(page, index);
      await citation.click();
      await openFootnote(page).waitFor();
      faults.push(...(await badPosition(openFootnote(page), citation)).map((fault) => `${index}: ${fault}`));
      // Pressing the same sign again closes it.
      await citation.click();
      await openFootnote(page).waitFor({ state: 'hidden' });
      await expect.poll(() => citation.getAttribute('aria-expanded'), pollOptions).toBe('false');
    }
    expect(faults).toEqual([]);
  },
);

test('by keyboard: Enter opens a footnote and moves into it, Escape returns the focus, Tab past its end continues in the page', async () => {
  const { page, open } = await visit({ part: 2 });
  await open(path);
  const citation = await markerAt(page, 2);
  await citation.focus();
  await page.keyboard.press('Tab');
  const following = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  await citation.focus();
  await page.keyboard.press('Enter');
  await openFootnote(page).waitFor();
  expect(await isFocused(openFootnote(page))).toBe(true);
  await page.keyboard.press('Escape');
  expect(await openFootnote(page).isVisible()).toBe(false);
  expect(await isFocused(citation)).toBe(true);
  await page.keyboard.press('Enter');
  await openFootnote(page).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(footnote.toList);
  await page.keyboard.press('Tab');
  expect(await openFootnote(page).isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(following);
});

test('another footnote replaces the open one, and the page does not move', async () => {
  const { page, open } = await visit({ part: 2 });
  await open(path);
  const [one, other] = [await markerAt(page, 0), await markerAt(page, 1)];
  await one.click();
  const before = await page.evaluate(() => scrollY);
  await other.click();
  await expect.poll(() => other.getAttribute('aria-expanded'), pollOptions).toBe('true');
  await expect.poll(() => one.getAttribute('aria-expanded'), pollOptions).toBe('false');
  expect(await openFootnote(page).count()).toBe(1);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('without scripts a citation leads to the list', async () => {
  const { page, open } = await visit({ scripts: false });
  await open(path);
  const citation = await markerAt(page, 0);
  expect(await citation.getAttribute('aria-haspopup')).toBe(null);
  await citation.click();
  expect(new URL(page.url()).hash).toMatch(/^#ref-\d+$/);
});

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
  const button = page.getByRole('button', { name: share.open });
  await button.click();
  const panel = page.getByRole('dialog', { name: share.open });
  await panel.getByRole('textbox').waitFor();
  expect(await findFaults(page)).toEqual([]);
});

test.each(['phone', 'desk'] as const)('the share menu is inside the window: %s', async (size) => {
  const { page, open } = await visit({ part: 2, size });
  await open(path);
  const button = page.getByRole('button', { name: share.open });
  await button.click();
  const panel = page.getByRole('dialog', { name: share.open });
  await panel.getByRole('button', { name: share.copy }).waitFor();
  expect(await badPosition(panel, button)).toEqual([]);
});

test('the table of contents highlights the section being read, and nothing moves', async () => {
  const { page, open } = await visit({ part: 2 });
  await open(path);
  const contents = page.getByRole('navigation', { name: messages.article.contents });
  const current = () => contents.locator('[aria-current="location"]').allInnerTexts();
  const positions = () =>
    contents.getByRole('link').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().x));
  expect(await current()).toEqual([]);
  const before = await positions();
  const sections = await contents.getByRole('link').allInnerTexts();
  expect(sections.length).toBeGreaterThan(3);
  for (const heading of [...sections.slice(1, 3), ...sections.slice(-1), ...sections.slice(1, 2)]) {
    const target = page.getByRole('main').getByRole('heading', { level: 2, name: heading });
    await target.evaluate((node) => window.scrollTo(0, node.getBoundingClientRect().top + scrollY - 100));
    await expect.poll(current, pollOptions).toEqual([heading]);
  }
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect.poll(current, pollOptions).toEqual([]);
  expect(await positions()).toEqual(before);
});

test('pressing an entry of the table of contents highlights it, also at the end of the page, and on the next page', async () => {
  const { page, open } = await visit({ part: 2 });
  await open(path);
  const contents = page.getByRole('navigation', { name: messages.article.contents });
  const current = () => contents.locator('[aria-current="location"]').allInnerTexts();
  let pressed = '';
  for (const link of (await contents.getByRole('link').all()).toReversed()) {
    await link.click();
    pressed = await link.innerText();
    await expect.poll(current, pollOptions).toEqual([pressed]);
  }
  await textLink(page, linkedName).click();
  await page.getByRole('heading', { level: 1, name: new RegExp(`^${linkedName}`) }).waitFor();
  await expect.poll(current, pollOptions).not.toEqual([pressed]);
  const lastLink = contents.getByRole('link').last();
  await lastLink.click();
  await expect.poll(current, pollOptions).toEqual([await lastLink.innerText()]);
});

test('a press outside closes the share menu, and so does Escape, which returns the focus', async () => {
  const { page, open } = await visit({ part: 2 });
  await open(path);
  const button = page.getByRole('button', { name: share.open });
  const panel = page.getByRole('dialog', { name: share.open });
  await button.click();
  await panel.getByRole('button', { name: share.copy }).focus();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
  expect(await isFocused(button)).toBe(true);
  await button.click();
  await panel.waitFor();
  await page.getByRole('heading', { level: 1 }).click();
  await panel.waitFor({ state: 'hidden' });
});

test('a press outside a footnote closes it', async () => {
  const { page, open } = await visit({ part: 2 });
  await open(path);
  const citation = await markerAt(page, 0);
  await citation.click();
  await openFootnote(page).waitFor();
  await page.getByRole('heading', { level: 1 }).click();
  await openFootnote(page).waitFor({ state: 'hidden' });
  // The popover tells of its change in a task of its own.
  await expect.poll(() => citation.getAttribute('aria-expanded'), pollOptions).toBe('false');
});

test('previews that were turned off stay off', async () => {
  const { page, open } = await visit({ part: 2 });
  await open(path);
  await textLink(page, linkedName).hover();
  await shownPreview(page).getByRole('button', { name: preview.turnOff }).click();
  await shownPreview(page).waitFor({ state: 'hidden' });
  await open(path);
  await textLink(page, linkedName).hover();
  await page.waitForTimeout(900);
  expect(await shownPreview(page).isVisible()).toBe(false);
});
