import { expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { filesToKeep, keptOfPart } from './inside.ts';
import { findFaults, pageAt } from './look.ts';
import { pollOptions, visit, type Visit } from './visit.ts';

function parts({ page }: Visit) {
  const palette = page.getByRole('dialog', { name: messages.nav.search });
  return { palette, field: palette.getByRole('combobox'), options: palette.getByRole('option') };
}

async function search(reader: Visit, typed: string): Promise<void> {
  await reader.page.keyboard.press('/');
  await parts(reader).field.fill(typed);
  await parts(reader).options.last().getByText(`“${typed}”`).waitFor();
}

test.each(['phone', 'desk'] as const)(
  'the search lies within the window and breaks no rule of axe: %s',
  async (size) => {
    for (const colours of ['light', 'dark'] as const) {
      const reader = await visit({ part: 6, size, colours });
      await reader.open('/film');
      await search(reader, 'warden');
      expect(await findFaults(reader.page)).toEqual([]);
      const box = await parts(reader).palette.boundingBox();
      const { width, height } = reader.page.viewportSize() ?? { width: 0, height: 0 };
      expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
      await reader.open('/search?q=cell');
      await reader.page.getByRole('main').getByRole('heading', { name: messages.collections.many.places }).waitFor();
      expect(await findFaults(reader.page)).toEqual([]);
    }
  },
);

test('by the keyboard alone: find, open, come back, and the focus is where it was', async () => {
  const reader = await visit({ part: 0 });
  await reader.open('/about');
  await reader.page.getByRole('banner').getByRole('link', { name: messages.nav.search }).focus();
  await reader.page.keyboard.press('Control+k');
  expect(await parts(reader).field.evaluate((field) => field === document.activeElement)).toBe(true);
  await reader.page.keyboard.press('Escape');
  await parts(reader).palette.waitFor({ state: 'hidden' });
  const focused = () => reader.page.evaluate(() => document.activeElement?.textContent);
  expect(await focused()).toContain(messages.nav.search);
  await search(reader, 'yong goo');
  await reader.page.keyboard.press('Enter');
  await expect(reader.page).toShow(pageAt(0, '/characters/yong-gu'), 'careful');
  await reader.page.goBack();
  await expect(reader.page).toShow(pageAt(0, '/about'), 'careful');
});

test('a syllable that is being composed is no Enter', async () => {
  const reader = await visit({ part: 0 });
  await reader.open('/about');
  await search(reader, '예승');
  await parts(reader).field.evaluate((field) =>
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })),
  );
  expect(new URL(reader.page.url()).pathname).toBe('/about');
  await reader.page.keyboard.press('Enter');
  await expect(reader.page).toShow(pageAt(0, '/characters/ye-seung'), 'careful');
});

test('what was found is there without a network, and going back leaves none of a later part', async () => {
  const reader = await visit({ part: 8, worker: true });
  await reader.open('/about');
  await expect.poll(() => keptOfPart(reader.page), pollOptions).toEqual(filesToKeep(8));
  await reader.context.setOffline(true);
  await search(reader, 'the fire');
  await reader.page.keyboard.press('Enter');
  await expect(reader.page).toShow(pageAt(8, '/timeline/s25'), 'careful');
});
