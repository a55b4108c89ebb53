import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { pageAt } from './look.ts';
import { site, pollOptions, visit } from './visit.ts';

test('a click moves the focus to the heading of the new page', async () => {
  const { page, open } = await visit({ part: 0 });
  await open('/');
  expect(await focused(page)).toBe('BODY');
  await page.locator('header a[href="/timeline"]').click();
  await expect(page).toShow(pageAt(0, '/timeline'), 'careful');
  await expect.poll(() => focused(page), pollOptions).toBe('H1#page-title');
});

test('a new page starts at the top, and going back restores the scroll position', async () => {
  const { page, open } = await visit({ part: 0, size: 'phone' });
  await open('/film');
  await page.evaluate(() => scrollTo(0, 1500));
  await page.locator('footer a[href="/about"]').evaluate((link: HTMLElement) => link.click());
  await expect(page).toShow(pageAt(0, '/about'), 'careful');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(page).toShow(pageAt(0, '/film'), 'careful');
  await expect.poll(() => page.evaluate(() => Math.round(scrollY)), pollOptions).toBe(1500);
  await page.goForward();
  await expect(page).toShow(pageAt(0, '/about'), 'careful');
  await expect.poll(() => page.evaluate(() => scrollY), pollOptions).toBe(0);
});

test('the first tab stop skips the header', async () => {
  const { page, open } = await visit({ part: 0, size: 'phone' });
  await open('/film');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: messages.skipLink });
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  const box = await skip.boundingBox();
  expect((box?.width ?? 0) > 60 && (box?.height ?? 0) > 20, 'it is seen').toBe(true);
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('MAIN#main');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('a link to a section scrolls to it, when opened and when clicked', async () => {
  const { page, open } = await visit({ part: 0, size: 'phone' });
  await open('/film#references');
  const top = () => page.locator('#references').evaluate((heading) => Math.round(heading.getBoundingClientRect().top));
  await expect.poll(top, pollOptions).toBeLessThan(740);
  await open('/film');
  await page.locator('sup a').first().click();
  await page.getByRole('link', { name: messages.footnote.toList }).click();
  await expect.poll(() => focused(page), pollOptions).toMatch(/^LI#ref-\d+$/);
  expect(new URL(page.url()).hash).toMatch(/^#ref-\d+$/);
});

test.each([
  ['careful', 2, '/timeline'],
  ['full', site.lastPart, '/full/timeline'],
] as const)('filters are in the address: %s', async (edition, part, address) => {
  const { page, open } = await visit({ part });
  await open(`${address}?order=screen&character=baek-mu-jin`);
  const timeline = pageAt(part, '/timeline');
  if (timeline.kind !== 'timeline') throw new Error('The page is not a timeline.');
  const wanted = timeline.events.filter(({ characters }) =>
    characters.some(({ path }) => path === '/characters/baek-mu-jin'),
  );
  expect(wanted.length).toBeLessThan(timeline.events.length);
  await expect
    .poll(() => page.getByRole('status').allInnerTexts(), pollOptions)
    .toContain(messages.timeline.countOf({ shown: wanted.length, all: timeline.events.length }));
  expect(await page.getByRole('combobox', { name: messages.timeline.filter.character, exact: true }).inputValue()).toBe(
    'baek-mu-jin',
  );
  await page.getByRole('combobox', { name: messages.timeline.filter.character, exact: true }).selectOption('');
  await expect.poll(() => new URL(page.url()).search, pollOptions).toBe('?order=screen');
  await expect
    .poll(() => page.getByRole('status').allInnerTexts(), pollOptions)
    .toContain(messages.timeline.count({ scenes: timeline.events.length }));
  await expect(page).toShow(timeline, edition);
});

test('links of the whole story stay in the whole story', async () => {
  const { page, open } = await visit({ part: site.lastPart });
  await open('/full/characters/baek-mu-jin');
  await page.locator('main a[href^="/full/timeline/"]').first().click();
  await expect.poll(() => new URL(page.url()).pathname, pollOptions).toMatch(/^\/full\/timeline\/s\d+$/);
  await page.goBack();
  await expect(page).toShow(pageAt(site.lastPart, '/characters/baek-mu-jin'), 'full');
});

test('the back button does not return from the whole story to the careful page', async () => {
  const { page, open } = await visit({ part: site.lastPart });
  await open('/full/film');
  await page.goto(`${new URL(page.url()).origin}/timeline`, { waitUntil: 'commit' });
  await expect(page).toShow(pageAt(site.lastPart, '/timeline'), 'full');
  await page.goBack();
  await expect(page).toShow(pageAt(site.lastPart, '/film'), 'full');
});

function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return `${element?.tagName ?? ''}${element?.id ? `#${element.id}` : ''}`;
  });
}

test('the menu of further pages closes when one of them is chosen', async () => {
  const { page, open } = await visit({ part: 0 });
  await open('/');
  const button = page.getByRole('button', { name: messages.nav.more });
  await button.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('group', { name: messages.nav.more });
  await menu.waitFor();
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'hidden' });
  await button.click();
  await menu.getByRole('link', { name: messages.nav.places, exact: true }).click();
  await expect(page).toShow(pageAt(0, '/places'), 'careful');
  await menu.waitFor({ state: 'hidden' });
});

test('without scripts the menu of further pages opens too', async () => {
  const { page, open } = await visit({ scripts: false });
  await open('/');
  await page.getByRole('button', { name: messages.nav.more }).click();
  await page
    .getByRole('group', { name: messages.nav.more })
    .getByRole('link', { name: messages.nav.places, exact: true })
    .click();
  expect(new URL(page.url()).pathname).toBe('/places');
});

test('the hash of something in a folded section opens it and brings it into view, on arrival and later', async () => {
  const { page, open } = await visit({ part: 2 });
  await open('/characters/baek-mu-jin#claim--first-words');
  const row = page.locator('#claim--first-words');
  await row.waitFor();
  await expect
    .poll(() => row.evaluate((element) => element.getBoundingClientRect().top < innerHeight), pollOptions)
    .toBe(true);
  await page
    .getByRole('navigation', { name: messages.article.contents })
    .getByRole('link', { name: messages.article.names })
    .click();
  await expect.poll(() => page.locator('.name-list').isVisible(), pollOptions).toBe(true);
});
