import { expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { badPosition, isFocused, path } from './article.ts';
import { visit } from './visit.ts';

const { suggest, footnote } = messages;

test.each(['phone', 'desk'] as const)('a change of a page is suggested with the keyboard alone: %s', async (size) => {
  const { page, context, open } = await visit({ part: 2, size });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(path);
  const button = page.getByRole('contentinfo').getByRole('button', { name: suggest.open });
  await page.getByRole('contentinfo').getByRole('button', { name: messages.footer.shortcuts }).focus();
  await page.keyboard.press('Tab');
  expect(await isFocused(button)).toBe(true);
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: suggest.open });
  await panel.getByText(suggest.copied).waitFor();
  expect(await badPosition(panel, button)).toEqual([]);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`File: ${path.slice(1)}.json\n`);
  expect(await panel.getByRole('textbox', { name: suggest.text }).inputValue()).toBe(copied);
  await page.keyboard.press('Tab');
  expect(await isFocused(panel.getByRole('textbox', { name: suggest.text }))).toBe(true);
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
  expect(await isFocused(button)).toBe(true);
});

test('a change of a statement is suggested with the keyboard alone, and Escape returns to its marker', async () => {
  const { page, context, open } = await visit({ part: 2 });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(path);
  const marker = page.getByRole('main').locator('sup a').first();
  await marker.focus();
  await page.keyboard.press('Enter');
  const sources = page.getByRole('dialog', { name: (await marker.getAttribute('aria-label')) ?? footnote.loading });
  await sources.getByRole('button', { name: suggest.open }).waitFor();
  for (let stops = 0; stops < 9 && !(await isFocused(sources.getByRole('button', { name: suggest.open }))); stops++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await sources.getByText(suggest.copied).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('\nIt says now: ');
  await page.keyboard.press('Escape');
  await sources.waitFor({ state: 'hidden' });
  expect(await isFocused(marker)).toBe(true);
});
