import { expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { badPosition, isFocused, markerAt, markers, openFootnote, path } from './article.ts';
import { pollOptions, visit } from './visit.ts';

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
  // The first press of Tab makes the markers of a section one stop.
  await page.keyboard.press('Tab');
  await page.locator('.citation > a[tabindex="-1"]').first().waitFor({ state: 'attached' });
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
  const last = openFootnote(page).getByRole('button', { name: messages.suggest.open });
  await last.waitFor();
  while (!(await isFocused(last))) {
    await page.keyboard.press('Tab');
    expect(await openFootnote(page).isVisible()).toBe(true);
  }
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

test('without scripts a citation leads to the list', async () => {
  const { page, open } = await visit({ scripts: false });
  await open(path);
  const citation = await markerAt(page, 0);
  expect(await citation.getAttribute('aria-haspopup')).toBe(null);
  await citation.click();
  expect(new URL(page.url()).hash).toMatch(/^#ref-\d+$/);
});

test('by keyboard, the arrow keys lead from one marker of a section to the next', async () => {
  const { page, open } = await visit({ part: 2 });
  await open(path);
  await page.keyboard.press('Tab');
  const second = page.locator('section .citation > a[tabindex="-1"]').first();
  await second.waitFor({ state: 'attached' });
  await second.focus();
  await page.keyboard.press('ArrowLeft');
  const first = page.locator(':focus');
  expect(await first.getAttribute('tabindex')).toBe(null);
  await page.keyboard.press('ArrowRight');
  expect(await isFocused(second)).toBe(true);
});
