import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { scenarios } from '#mocks/scenarios.ts';
import { goTo, openPrerendered, openWiki, settled, watched } from './open-wiki.tsx';
import { words } from './reading.ts';
import { requests, server } from './server.ts';
import { roomSeven } from './wikis.ts';

// Scene 2: the careful edition does not tell its title.
const court = roomSeven.title(roomSeven.last, '/timeline/s02');
const gate = () => screen.getByRole('dialog', { name: 'The whole story, the end included' });
const noGate = () => expect(screen.queryByRole('dialog')).toBeNull();
const button = (name: string) => within(gate()).getByRole('button', { name });
const isHidden = () => document.documentElement.hasAttribute('data-gate');

test('someone who has not said that they have watched it all is asked before the whole story opens', async () => {
  watched(3);
  await openWiki('/full/timeline/s02');
  expect(within(gate()).getAllByRole('button').map(words)).toEqual([
    'Take me to the careful page',
    'I have watched it all: open it',
    'Open it this once',
  ]);
  expect(gate().hasAttribute('open')).toBe(true);
  // The style sheet hides the page by this mark, and the title tells nothing.
  expect(isHidden()).toBe(true);
  expect(document.title).toBe('The whole story, the end included · Room 7');
  // Behind it nothing of the whole story is fetched.
  expect(requests().map(({ address }) => address)).toEqual(['/data/site.json']);
  expect(document.body.textContent).not.toContain(court);
});

test('someone who has not said anything is asked too', async () => {
  const { press, where } = await openWiki('/full/timeline');
  await press(button('Take me to the careful page'));
  await waitFor(() => expect(where()).toBe('/timeline'));
  expect(within(screen.getByRole('main')).getByRole('status').textContent).toBe('3 scenes');
});

test('the way back leads to the careful page at the part of the reader', async () => {
  watched(3);
  const { press, where } = await openWiki('/full/timeline/s02');
  await press(button('Take me to the careful page'));
  await waitFor(() => expect(where()).toBe('/timeline/s02'));
  await screen.findByRole('heading', { level: 1, name: 'Scene 2' });
  noGate();
  expect(isHidden()).toBe(false);
  expect(document.title).toBe('Scene 2 · Room 7');
  expect(document.body.textContent).not.toContain(court);
});

test('Escape leads the same way', async () => {
  watched(3);
  const { user, where } = await openWiki('/full/timeline/s02');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(where()).toBe('/timeline/s02'));
  await waitFor(noGate);
});

test('where the part does not know the page, the way back leads to the list above it', async () => {
  watched(3);
  const { press, where } = await openWiki('/full/timeline/s35');
  await press(button('Take me to the careful page'));
  await waitFor(() => expect(where()).toBe('/timeline'));
  await screen.findByRole('heading', { level: 1, name: 'Timeline' });
  expect(document.body.textContent).not.toContain('balloon');
});

test('from an unknown address the way back leads home', async () => {
  const { press, where } = await openWiki('/full/no/such/page');
  await press(button('Take me to the careful page'));
  await waitFor(() => expect(where()).toBe('/'));
});

test('the gate opens for once, for this visit, and the part stays', async () => {
  watched(3);
  const wiki = await openWiki('/full/timeline/s02');
  await wiki.press(button('Open it this once'));
  noGate();
  expect(isHidden()).toBe(false);
  expect(document.title).toBe(`${court} · Room 7`);
  expect(localStorage.getItem('room-7.part')).toBe('3');

  await goTo(wiki, '/full/timeline/s35');
  noGate();
  wiki.unmount();
  const again = await openWiki('/full/timeline/s02');
  noGate();
  // In the careful edition the reader is where they were.
  await goTo(again, '/timeline/s02');
  expect(document.title).toBe('Scene 2 · Room 7');
});

test('the whole story stays what it is while its reader goes forward behind an open gate', async () => {
  watched(3);
  const wiki = await openWiki('/full/timeline/s02');
  await wiki.press(button('Open it this once'));
  act(() => wiki.app.reader.setPart(roomSeven.at(5).part));
  await settled(wiki.router);
  expect(wiki.where()).toBe('/full/timeline/s02');
  expect(document.title).toBe(`${court} · Room 7`);
  expect(wiki.client.getQueryData(['part', roomSeven.last, 'page', '/timeline/s02'])).toBeDefined();
});

test('whoever has watched it all says so at the gate and stays', async () => {
  watched(3);
  const wiki = await openWiki('/full/timeline/s02');
  await wiki.press(button('I have watched it all: open it'));
  noGate();
  expect(localStorage.getItem('room-7.part')).toBe('12');
  expect(wiki.where()).toBe('/full/timeline/s02');
  expect(document.title).toBe(`${court} · Room 7`);
});

test('someone who has finished is not asked', async () => {
  watched(roomSeven.last);
  const wiki = await openWiki('/full/timeline/s02');
  noGate();
  expect(isHidden()).toBe(false);
  await goTo(wiki, '/full/timeline/s35');
  noGate();
});

test('a step from the careful edition into the whole story meets the gate', async () => {
  watched(3);
  const wiki = await openWiki('/timeline/s02');
  noGate();
  await goTo(wiki, '/full/timeline/s02');
  expect(isHidden()).toBe(true);
  await wiki.press(button('Take me to the careful page'));
  await waitFor(() => expect(wiki.where()).toBe('/timeline/s02'));
});

test('a prerendered page of the whole story is shown without a second fetch', async () => {
  watched(3);
  const { press, client } = await openPrerendered('/full/timeline/s02');
  await press(button('Open it this once'));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(court);
  expect(document.title).toBe(`${court} · Room 7`);
  expect(requests()).toEqual([]);
  expect(client.getQueryData(['part', roomSeven.last, 'page', '/timeline/s02'])).toEqual(
    roomSeven.page(roomSeven.last, '/timeline/s02', 'event'),
  );
});

test('the gate gives way where the careful page cannot be fetched, and says what failed', async () => {
  watched(3);
  const { press, where } = await openWiki('/full/timeline/s02');
  server.use(...scenarios.offline);
  await press(button('Take me to the careful page'));
  await screen.findByRole('heading', { level: 1, name: 'This page could not be shown' });
  expect(where()).not.toMatch(/^\/full/);
  noGate();
});
