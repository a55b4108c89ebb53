import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openWithClock, pass, preparePreviews, shown } from './link-previews.ts';

preparePreviews();

test('leaving before 500 ms shows no preview, and before 80 ms requests nothing', async () => {
  const { user, link, asked } = await openWithClock('/characters/noh-bun-i');
  await user.hover(link);
  await pass(70);
  await user.unhover(link);
  await pass(1000);
  expect(asked()).toEqual([]);
  await user.hover(link);
  await pass(490);
  await user.unhover(link);
  await pass(1000);
  expect(shown()).toBe(null);
});

test('a preview stays for 300 ms, and as long as the pointer is on it', async () => {
  const { user, link } = await openWithClock('/characters/noh-bun-i');
  await user.hover(link);
  await pass(500);
  await user.hover(screen.getByRole('heading', { level: 1 }));
  await pass(299);
  const open = shown();
  expect(open).not.toBe(null);
  await user.hover(within(open ?? document.body).getByText('Baek Mu-jin'));
  await pass(2000);
  expect(shown()).not.toBe(null);
  await user.hover(screen.getByRole('heading', { level: 1 }));
  await pass(300);
  expect(shown()).toBe(null);
});

test('by keyboard a preview describes the link; Escape closes only the preview, and it does not reopen', async () => {
  const { user, link } = await openWithClock('/characters/noh-bun-i');
  act(() => link.focus());
  await pass(500);
  const described = document.getElementById(link.getAttribute('aria-describedby') ?? '');
  expect(shown()?.contains(described)).toBe(true);
  expect(document.activeElement).toBe(link);
  await user.keyboard('{Escape}');
  await pass(2000);
  expect(shown()).toBe(null);
  expect(link.hasAttribute('aria-describedby')).toBe(false);
  act(() => link.blur());
  await pass(0);
  act(() => link.focus());
  await pass(500);
  expect(shown()).not.toBe(null);
  act(() => link.blur());
  await pass(300);
  expect(shown()).toBe(null);
});

const heldOver = { pointerType: 'mouse', buttons: 1 };

test.each<[string, () => Event, on?: EventTarget]>([
  ['the pointer leaves the window', () => new PointerEvent('pointerout', { bubbles: true })],
  ['another window is used', () => new FocusEvent('blur'), window],
  ['the page scrolls', () => new Event('scroll'), document],
  ['a region of the page scrolls', () => new Event('scroll')],
  ['the context menu opens', () => new MouseEvent('contextmenu', { bubbles: true })],
  ['something is pressed', () => new PointerEvent('pointerdown', { bubbles: true })],
  ['the pointer moves on with a button held', () => new PointerEvent('pointerover', { bubbles: true, ...heldOver })],
  ['the link is dragged', () => new Event('dragstart', { bubbles: true })],
  ['Escape is pressed', () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })],
])('a preview closes when %s, and the link shows it again once it was left', async (_, event, on) => {
  const { user, link } = await openWithClock('/characters/noh-bun-i');
  await user.hover(link);
  await pass(500);
  expect(shown()).not.toBe(null);
  const target = on ?? (event().type === 'pointerover' ? document.body : link);
  act(() => void target.dispatchEvent(event()));
  await pass(2000);
  expect(shown()).toBe(null);
  await user.unhover(link);
  await user.hover(link);
  await pass(500);
  expect(shown()).not.toBe(null);
});

test('what a reader does in a preview leaves it open', async () => {
  const { user, link } = await openWithClock('/characters/noh-bun-i');
  await user.hover(link);
  await pass(500);
  const inside = within(shown() ?? document.body).getByText('Baek Mu-jin');
  for (const event of [
    new Event('scroll'),
    new PointerEvent('pointerdown', { bubbles: true }),
    new MouseEvent('contextmenu', { bubbles: true }),
  ]) {
    act(() => void inside.dispatchEvent(event));
  }
  await pass(2000);
  expect(shown()).not.toBe(null);
});

test('a link that is passed with a button held, as in selecting text, has no preview', async () => {
  const { link, asked } = await openWithClock('/characters/noh-bun-i');
  act(() => void link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, ...heldOver })));
  await pass(2000);
  expect([shown(), asked()]).toEqual([null, []]);
});
