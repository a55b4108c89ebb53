import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw/http';
import { expect, test, vi } from 'vitest';
import { messages } from '#messages/messages.ts';
import { linkTo, openWithClock, pageFile, pass, path, preparePreviews, shown } from './link-previews.ts';
import { openWiki, watched } from './open-wiki.tsx';
import { section } from './reading.ts';
import { server } from './server.ts';
import { lanternRoom } from './wikis.ts';

preparePreviews();

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
  expect(shown()?.getAttribute('aria-label')).toBe(messages.preview.label({ title: page.title }));
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

test('the preview of a list entry shows that entry', async () => {
  const { user } = await openWithClock('/film');
  await user.hover(linkTo('/characters#mongsil'));
  await pass(500);
  const { entries } = lanternRoom.page(0, '/characters', 'characters');
  expect(shown()?.textContent).toContain(entries.find(({ id }) => id === 'mongsil')?.title);
});

test.each([
  ['the main navigation', () => screen.getAllByRole('link', { name: 'Film' })[0]],
  [
    'the way to the page',
    () => within(screen.getByRole('navigation', { name: 'You are here' })).getAllByRole('link')[0],
  ],
  ['the contents', () => within(screen.getByRole('navigation', { name: 'Contents' })).getAllByRole('link')[0]],
  ['a citation', () => screen.getAllByRole('link', { name: /^Source \d+$/ })[0]],
  ['a heading', () => within(section('Relationships')).getByRole('link', { name: /^Address of the section/ })],
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

test('if the page cannot be fetched, there is no preview and no error', async () => {
  const { user, link, asked } = await openWithClock('/characters/noh-bun-i');
  server.use(http.get('*/data/pages/*', () => HttpResponse.error()));
  await user.hover(link);
  await pass(2000);
  expect(asked()).toContain(pageFile(0));
  expect(shown()).toBe(null);
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
  await user.click(screen.getByRole('button', { name: messages.preview.turnOff, hidden: true }));
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
  const setting = screen.getByRole<HTMLInputElement>('checkbox', { name: messages.preview.setting });
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
