import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { goTo, openWiki, settled, storedPart, watched } from './open-wiki.tsx';
import { hasSection, lead, words } from './reading.ts';
import { requests } from './server.ts';
import { lanternRoom } from './wikis.ts';
import { helper, introduction, supper } from './keeper-page.ts';
import { openPanel, panel, panelButton, slideTo } from './watched-panel.ts';

const { last } = lanternRoom;

test('applying the last part redirects to the whole story, with query and hash', async () => {
  watched(1);
  const wiki = await openWiki('/timeline?order=screen#main');
  await openPanel(wiki);
  slideTo(last);
  await wiki.press(panelButton(/^Show/));
  expect(words(within(panel()).getByRole('alert'))).toContain('This shows the whole story, the end included.');
  await wiki.press(panelButton(/^Yes, show/));
  await waitFor(() => expect(wiki.where()).toBe('/full/timeline?order=screen#main'));
  expect(
    within(screen.getByRole('main')).getAllByRole('link', { name: lanternRoom.title(last, '/timeline/s6') }).length,
  ).toBe(2);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test.each([
  '/',
  '/film',
  '/characters/han-do-yeon',
  '/timeline/s5',
  '/timeline?order=screen',
  '/reviews/gull-notes#voice-1',
])('someone who has watched it all and opens %s reads it in the whole story', async (address) => {
  watched(last);
  const { where } = await openWiki(address);
  expect(where()).toBe(address === '/' ? '/full' : `/full${address}`);
  expect(document.title).not.toMatch(/^Page not found/);
  expect(requests().filter(({ status }) => status !== 200)).toEqual([]);
});

test('someone who has watched it all stays in the whole story when they go back', async () => {
  watched(1);
  const wiki = await openWiki('/characters');
  await goTo(wiki, '/timeline');
  await act(async () => wiki.app.settings.part.set(last));
  await waitFor(() => expect(wiki.where()).toBe('/full/timeline'));
  await act(() => wiki.router.navigate(-1));
  await settled(wiki.router);
  expect(wiki.where()).toBe('/full/characters');
});

test('an unknown address is unknown in the whole story too, without a redirect loop', async () => {
  watched(last);
  const { where } = await openWiki('/no/such/page');
  expect(where()).toBe('/full/no/such/page');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Page not found');
});

test('going back needs no confirmation, shows less, and discards data of later parts', async () => {
  watched(2);
  const wiki = await openWiki('/timeline');
  await goTo(wiki, '/timeline/s4');
  await goTo(wiki, '/characters/baek-mu-jin');
  await openPanel(wiki);
  await waitFor(() => expect(wiki.client.isFetching()).toBe(0));
  const before = requests().length;
  for (const part of [1, 0]) {
    if (part === 0) await openPanel(wiki);
    slideTo(part);
    await wiki.press(panelButton(/^Show/));
    await waitFor(() => expect(hasSection(part === 0 ? supper : helper)).toBe(false));
  }
  expect(lead()).toEqual(introduction(0));
  expect(storedPart()).toBe(0);

  const parts = wiki.client
    .getQueryCache()
    .getAll()
    .map(({ queryKey }) => Number(queryKey[1] ?? 0));
  expect(parts.filter((part) => part > 0)).toEqual([]);
  const asked = requests().slice(before);
  expect(asked.filter(({ address }) => /^\/data\/[2-9]\//.test(address))).toEqual([]);
});

test('going back on a page that the earlier part does not have shows “not found”', async () => {
  watched(2);
  const wiki = await openWiki('/timeline/s4');
  await openPanel(wiki);
  slideTo(1);
  await wiki.press(panelButton(/^Show/));
  await screen.findByRole('heading', { level: 1, name: 'Page not found' });
  const title = lanternRoom.title(2, '/timeline/s4');
  expect(document.body.textContent).not.toContain(title);
  expect(document.title).not.toContain(title);
});

test.each([
  ['/full/characters/baek-mu-jin', '/characters/baek-mu-jin', 'Baek Mu-jin 백무진'],
  ['/full/timeline/s5', '/timeline', 'Timeline'],
  ['/full', '/', '등불 아홉 바퀴 Nine Turns of the Lamp'],
])('going back from %s leads to %s', async (from, to, title) => {
  watched(last);
  const wiki = await openWiki(from);
  await openPanel(wiki);
  slideTo(1);
  await wiki.press(panelButton(/^Show/));
  await waitFor(() => expect(wiki.where()).toBe(to));
  await screen.findByRole('heading', { level: 1, name: title });
  expect(screen.getByRole('contentinfo').textContent).toContain('You are reading the careful edition');
  expect(screen.queryByRole('dialog')).toBeNull();
  const later = () =>
    wiki.client
      .getQueryCache()
      .getAll()
      .filter(({ queryKey }) => Number(queryKey[1] ?? 0) > 1);
  await waitFor(() => expect(later()).toEqual([]));
});
