import { expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { badPosition, isFocused, path } from './article.ts';
import { visit } from './visit.ts';

test.each(['phone', 'desk'] as const)('the share menu is inside the window: %s', async (size) => {
  const { page, open } = await visit({ part: 2, size });
  await open(path);
  const button = page.getByRole('button', { name: messages.share.open });
  await button.click();
  const panel = page.getByRole('dialog', { name: messages.share.open });
  await panel.getByRole('button', { name: messages.sharing.copy }).waitFor();
  expect(await badPosition(panel, button)).toEqual([]);
});

test('a press outside closes the share menu, and so does Escape, which returns the focus', async () => {
  const { page, open } = await visit({ part: 2 });
  await open(path);
  const button = page.getByRole('button', { name: messages.share.open });
  const panel = page.getByRole('dialog', { name: messages.share.open });
  await button.click();
  await panel.getByRole('button', { name: messages.sharing.copy }).focus();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
  expect(await isFocused(button)).toBe(true);
  await button.click();
  await panel.waitFor();
  await page.getByRole('heading', { level: 1 }).click();
  await panel.waitFor({ state: 'hidden' });
});
