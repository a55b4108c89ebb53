import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw/http';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { messages } from '#messages/messages.ts';
import type { PagePath } from '#wiki/addresses.ts';
import { openWiki, watched } from './open-wiki.tsx';
import { section } from './reading.ts';
import { requests, server } from './server.ts';
import { lanternRoom } from './wikis.ts';
// The module that the first hover loads is preloaded, so that only the timings count.
import '#features/link-preview/link-previews.tsx';

const { preview } = messages;
const path = '/characters/baek-mu-jin' as PagePath;

beforeEach(() => {
  vi.spyOn(Element.prototype, 'matches').mockImplementation(focusVisible);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

// It is called with its element as `this`.
// oxlint-disable-next-line typescript/unbound-method
const { matches } = Element.prototype;

/** jsdom does not support :focus-visible; in these tests all focus comes from the keyboard. */
function focusVisible(this: Element, selector: string): boolean {
  return matches.call(this, selector === ':focus-visible' ? ':focus' : selector);
}

/** Opens a page with a fake clock, and returns the first link to Baek Mu-jin in its text. */
async function openWithClock(address: string) {
  const wiki = await openWiki(address);
  const link = linkTo(path);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  // The testing library checks this name to know that it must advance the clock itself.
  vi.stubGlobal('jest', { advanceTimersByTime: (time: number) => vi.advanceTimersByTime(time) });
  // The first link that the pointer comes to loads the previews.
  fireEvent.pointerOver(link);
  await pass(0);
  fireEvent.pointerOver(document.body);
  await pass(0);
  const before = requests().length;
  return {
    ...wiki,
    link,
    asked: () =>
      requests()
        .slice(before)
        .map(({ address: file }) => file),
  };
}

function linkTo(to: string): HTMLElement {
  const links = within(screen.getByRole('main')).getAllByRole('link');
  const found = links.find(
    (link) => link.getAttribute('href')?.replace(/^\/full/, '') === to && !link.closest('nav, h1, h2, h3, h4'),
  );
  if (!found) throw new Error(`no link to ${to} in the text`);
  return found;
}

/** Advances the clock step by step, and renders what each step changes. */
async function pass(milliseconds: number): Promise<void> {
  const step = Math.min(milliseconds, 50);
  await act(async () => {
    await vi.advanceTimersByTimeAsync(step);
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
  });
  if (milliseconds > step) await pass(milliseconds - step);
}

function shown(): HTMLElement | null {
  return screen.queryByRole('group', { name: /^Preview: / });
}

function pageFile(part: number, of: PagePath = path): string {
  return `/data/pages/${lanternRoom.at(part).pages.get(of)?.hash}.json`;
}

test('a link is fetched after 80 ms and previewed after 500 ms, and following it fetches nothing more', async () => {
  const { user, link, asked, router } = await openWithClock('/characters/noh-bun-i');
  await user.hover(link);
  await pass(79);
  expect(asked()).toEqual([]);
  await pass(1);
  expect(asked().at(-1)).toBe(pageFile(0));
  await pass(70);
  await pass(349);
  expect(shown()).toBe(null);
  await pass(1);
  const page = lanternRoom.page(0, path, 'character');
  expect(shown()?.getAttribute('aria-label')).toBe(preview.label({ title: page.title }));
  for (const text of [page.title, page.original?.text ?? '', page.description, messages.collections.one.characters]) {
    expect(shown()?.textContent).toContain(text);
  }
  expect(shown()?.querySelector('[lang=ko]')?.textContent).toBe(page.original?.text);
  const fetched = asked().length;
  await user.click(link);
  await pass(0);
  expect(router.state.location.pathname).toBe(path);
  expect(asked().length).toBe(fetched);
  expect(shown()).toBe(null);
});

test.each([
  ['/characters/noh-bun-i', 0],
  ['/characters/noh-bun-i', 1],
  ['/full/characters/noh-bun-i', lanternRoom.last],
])(
  'the preview on %s for a reader of part %i shows that part, and nothing else is requested',
  async (address, part) => {
    watched(part);
    const { user, link, asked } = await openWithClock(address);
    await user.hover(link);
    await pass(500);
    expect(shown()?.textContent).toContain(lanternRoom.page(part, path, 'character').description);
    expect(asked().filter((file) => !file.startsWith(`/data/${part}/`))).toEqual([pageFile(part)]);
  },
);

test('his page differs between parts, so that the tests above can distinguish them', () => {
  const descriptions = [0, 1, lanternRoom.last].map((part) => lanternRoom.page(part, path, 'character').description);
  expect(new Set(descriptions).size).toBe(3);
});

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

test('if the page cannot be fetched, there is no preview and no error', async () => {
  const { user, link, asked } = await openWithClock('/characters/noh-bun-i');
  server.use(http.get('*/data/pages/*', () => HttpResponse.error()));
  await user.hover(link);
  await pass(2000);
  expect(asked()).toContain(pageFile(0));
  expect(shown()).toBe(null);
});

test.each([
  ['the main navigation', () => screen.getAllByRole('link', { name: 'Film' })[0]],
  [
    'the way to the page',
    () => within(screen.getByRole('navigation', { name: 'You are here' })).getAllByRole('link')[0],
  ],
  ['the contents', () => within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link')[0]],
  ['a citation', () => screen.getAllByRole('link', { name: /^Source \d+$/ })[0]],
  ['a heading', () => within(section('Scenes')).getAllByRole('heading', { level: 3 })[0]?.querySelector('a')],
  ['the page itself', () => linkTo(path)],
])('links of %s have no preview', async (_, find) => {
  watched(1);
  const { user } = await openWithClock(path);
  const link = find();
  if (!link) throw new Error('there is no such link');
  await user.hover(link);
  act(() => link.focus());
  await pass(2000);
  expect(shown()).toBe(null);
});

test('the preview of a list entry shows that entry', async () => {
  const { user } = await openWithClock('/film');
  await user.hover(linkTo('/characters#mongsil'));
  await pass(500);
  const { entries } = lanternRoom.page(0, '/characters', 'characters');
  expect(shown()?.textContent).toContain(entries.find(({ id }) => id === 'mongsil')?.title);
});

test('touching a link fetches its page at once, and shows no preview', async () => {
  const { link, asked } = await openWithClock('/characters/noh-bun-i');
  const user = userEvent.setup({ delay: null });
  await user.pointer({ keys: '[TouchA>]', target: link });
  fireEvent.touchStart(link);
  await pass(0);
  expect(asked().at(-1)).toBe(pageFile(0));
  await pass(2000);
  expect(shown()).toBe(null);
});

test('previews are turned off in a preview and on again in the settings, and the device remembers', async () => {
  const { user, link, unmount } = await openWithClock('/characters/noh-bun-i');
  await user.hover(link);
  await pass(500);
  await user.click(screen.getByRole('button', { name: preview.turnOff, hidden: true }));
  await pass(500);
  expect(shown()).toBe(null);
  vi.useRealTimers();
  unmount();

  const again = await openWithClock('/characters/noh-bun-i');
  await again.user.hover(again.link);
  await pass(2000);
  expect(shown()).toBe(null);
  vi.useRealTimers();
  again.unmount();

  const settings = await openWiki('/settings');
  const setting = screen.getByRole<HTMLInputElement>('checkbox', { name: preview.setting });
  expect(setting.checked).toBe(false);
  await settings.press(setting);
  settings.unmount();
  const last = await openWithClock('/characters/noh-bun-i');
  await last.user.hover(last.link);
  await pass(500);
  expect(shown()).not.toBe(null);
  expect(localStorage.getItem('lantern-room.previews')).toBe('{"version":1,"value":true}');
});

test('going back to an earlier part removes previews of the later one', async () => {
  watched(1);
  const { user, link, app } = await openWithClock('/characters/noh-bun-i');
  await user.hover(link);
  await pass(500);
  const later = lanternRoom.page(1, path, 'character').description;
  expect(shown()?.textContent).toContain(later);
  await act(async () => app.settings.part.set(lanternRoom.at(0).part));
  await pass(0);
  expect(document.body.textContent).not.toContain(later);
});
