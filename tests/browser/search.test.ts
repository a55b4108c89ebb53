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

test('while an input method composes, and with the key that ends it, the palette handles no key', async () => {
  const reader = await visit({ part: 0 });
  await reader.open('/about');
  await search(reader, '백무');
  const { field, options } = parts(reader);
  const session = await reader.context.newCDPSession(reader.page);
  // As Safari sends the key that ends a composition: it composes no longer, but has the key code of input methods.
  const press = (key: string, keyCode: number) =>
    session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, code: key, windowsVirtualKeyCode: keyCode });
  const chosen = () => field.getAttribute('aria-activedescendant');
  await session.send('Input.imeSetComposition', { text: '진', selectionStart: 1, selectionEnd: 1 });
  await options.last().getByText('“백무진”').waitFor();
  const best = await chosen();
  for (const [key, keyCode] of [
    ['ArrowDown', 40],
    ['Enter', 13],
  ] as const) {
    await field.evaluate(
      (input, init) => input.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true })),
      { key, keyCode, isComposing: true },
    );
  }
  await session.send('Input.insertText', { text: '진' });
  await press('ArrowDown', 229);
  await press('Enter', 229);
  expect(await chosen()).toBe(best);
  expect(await field.inputValue()).toBe('백무진');
  expect(new URL(reader.page.url()).pathname).toBe('/about');
  await reader.page.keyboard.press('Enter');
  await expect(reader.page).toShow(pageAt(0, '/characters/baek-mu-jin'), 'careful');
});

test('a query in full-width letters finds what the plain letters find, and is highlighted', async () => {
  const reader = await visit({ part: 0 });
  const results = reader.page.getByRole('main').getByRole('link', { name: /^Baek Mu-jin/ });
  await reader.open(`/search?q=${encodeURIComponent('Ｍｕｊｉｎ')}`);
  await results.waitFor();
  expect(await results.locator('mark').first().textContent()).toBe('Mu-jin');
  await reader.open('/about');
  await search(reader, 'ｍｕｊｉｎ');
  expect(await parts(reader).options.first().textContent()).toContain('Baek Mu-jin');
});

test('a syllable that is still being typed never empties the list', async () => {
  const reader = await visit({ part: 0 });
  await reader.open('/about');
  await reader.page.keyboard.press('/');
  const { field, options } = parts(reader);
  const session = await reader.context.newCDPSession(reader.page);
  await options.first().waitFor();
  // What an input method shows for a name and a particle, key by key; it commits the letters of a finished syllable.
  const syllables = { 백: 'ㅂ배백', 무: 'ㅁ무뭊', 진: '지진', 에: 'ㅇ에엑', 게: '게' };
  let committed = '';
  for (const [syllable, composed] of Object.entries(syllables)) {
    for (const text of composed) {
      await session.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
      expect(await field.inputValue()).toBe(`${committed}${text}`);
      await options.last().getByText(`“${committed}${text}”`).waitFor();
    }
    await session.send('Input.insertText', { text: syllable });
    committed += syllable;
  }
  expect(await options.first().textContent()).toContain('백무진');
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
