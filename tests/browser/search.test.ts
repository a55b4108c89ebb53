import { expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { filesToKeep, keptOfPart } from './kept-files.ts';
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
    const reader = await visit({ part: 2, size });
    await reader.open('/about');
    await search(reader, 'keeper');
    expect(await findFaults(reader.page)).toEqual([]);
    const box = await parts(reader).palette.boundingBox();
    const { width, height } = reader.page.viewportSize() ?? { width: 0, height: 0 };
    expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
    await reader.open('/search?q=solme');
    await reader.page.getByRole('main').getByRole('heading', { name: messages.collections.many.places }).waitFor();
    expect(await findFaults(reader.page)).toEqual([]);
  },
);

test('by keyboard alone: search, open a result, go back, and the focus is where it was', async () => {
  const reader = await visit({ part: 0 });
  await reader.open('/about');
  await reader.page.getByRole('banner').getByRole('link', { name: messages.nav.search }).focus();
  await reader.page.keyboard.press('Control+k');
  expect(await parts(reader).field.evaluate((field) => field === document.activeElement)).toBe(true);
  await reader.page.keyboard.press('Escape');
  await parts(reader).palette.waitFor({ state: 'hidden' });
  const focused = () => reader.page.evaluate(() => document.activeElement?.textContent);
  expect(await focused()).toContain(messages.nav.search);
  await search(reader, 'paek mu jin');
  await reader.page.keyboard.press('Enter');
  await expect(reader.page).toShow(pageAt(0, '/characters/baek-mu-jin'), 'careful');
  await reader.page.goBack();
  await expect(reader.page).toShow(pageAt(0, '/about'), 'careful');
});

test('a press outside the search closes it, and one inside does not', async () => {
  const reader = await visit({ part: 0 });
  await reader.open('/about');
  const { palette, field } = parts(reader);
  await search(reader, 'keeper');
  const box = await palette.boundingBox();
  if (!box) throw new Error('The search has no place.');
  await field.click();
  expect(await palette.isVisible()).toBe(true);
  await reader.page.mouse.click(box.x - 20, box.y + 20);
  await palette.waitFor({ state: 'hidden' });
  expect(new URL(reader.page.url()).pathname).toBe('/about');
});

test('Enter during the composition of a syllable opens nothing', async () => {
  const reader = await visit({ part: 0 });
  await reader.open('/about');
  await search(reader, '백무진');
  await parts(reader).field.evaluate((field) =>
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })),
  );
  expect(new URL(reader.page.url()).pathname).toBe('/about');
  await reader.page.keyboard.press('Enter');
  await expect(reader.page).toShow(pageAt(0, '/characters/baek-mu-jin'), 'careful');
});

test('results are available offline, and going back leaves none of a later part', async () => {
  const reader = await visit({ part: 2, worker: true });
  await reader.open('/about');
  await expect.poll(() => keptOfPart(reader.page), pollOptions).toEqual(filesToKeep(2));
  await reader.context.setOffline(true);
  await search(reader, 'tea off');
  await reader.page.keyboard.press('Enter');
  await expect(reader.page).toShow(pageAt(2, '/timeline/s10'), 'careful');
});
