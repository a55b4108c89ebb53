import { expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { findFaults } from './look.ts';
import { visit } from './visit.ts';

const { keyboard } = messages;

test.each(['phone', 'desk'] as const)(
  'the list of keys opens by its key, has no layout or axe problems, and returns the focus: %s',
  async (size) => {
    const { page, open } = await visit({ part: 0, size });
    await open('/film');
    const list = page.getByRole('dialog', { name: keyboard.title });
    const link = page.getByRole('contentinfo').getByRole('link').first();
    await link.focus();
    await page.keyboard.press('?');
    await list.waitFor();
    expect(await list.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
    expect(await findFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await list.count()).toBe(0);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  },
);

test('while the list of keys is open, nothing behind it can be clicked or focused', async () => {
  const { page, open } = await visit({ part: 0 });
  await open('/film');
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: keyboard.title });
  await list.waitFor();
  await page.mouse.click(5, 400);
  expect(await list.isVisible()).toBe(true);
  for (let press = 0; press < 8; press++) {
    await page.keyboard.press('Tab');
    // After its last button, focus moves to the browser's own bars, which the page sees as `body`.
    const isInside = await list.evaluate(
      (dialog) => dialog.contains(document.activeElement) || document.activeElement === document.body,
    );
    expect(isInside).toBe(true);
  }
});

test('the list of keys opens with the button in the footer, and closes with its own button', async () => {
  const { page, open } = await visit({ part: 0 });
  await open('/film');
  const button = page.getByRole('contentinfo').getByRole('button', { name: messages.footer.shortcuts, exact: true });
  await button.click();
  const list = page.getByRole('dialog', { name: keyboard.title });
  await list.getByRole('button', { name: keyboard.close, exact: true }).click();
  expect(await list.count()).toBe(0);
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});
