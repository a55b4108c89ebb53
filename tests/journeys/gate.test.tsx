import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { scenarios } from '#mocks/scenarios.ts';
import { goTo, openPrerendered, openWiki, watched } from './open-wiki.tsx';
import { hasSection, lead, words } from './reading.ts';
import { requests, server } from './server.ts';
import { roomSeven } from './wikis.ts';

const gate = () => screen.getByRole('dialog', { name: 'The whole story, the end included' });
const noGate = () => expect(screen.queryByRole('dialog')).toBeNull();
const button = (name: string) => within(gate()).getByRole('button', { name });
const isHidden = () => document.documentElement.hasAttribute('data-gate');

test('someone who has not said that they have watched it all is asked before the whole story opens', async () => {
  watched(3);
  await openWiki('/full/characters/yong-gu');
  expect(within(gate()).getAllByRole('button').map(words)).toEqual([
    'Take me to the careful page',
    'I have watched it all: open it',
    'Open it this once',
  ]);
  expect(gate().hasAttribute('open')).toBe(true);
  // The style sheet hides the page by this mark, and the title tells nothing.
  expect(isHidden()).toBe(true);
  expect(document.title).toBe('The whole story, the end included · Room 7');
});

test('someone who has not said anything is asked too', async () => {
  const { press, where } = await openWiki('/full/timeline');
  await press(button('Take me to the careful page'));
  await waitFor(() => expect(where()).toBe('/timeline'));
  expect(within(screen.getByRole('main')).getByRole('status').textContent).toBe('3 scenes');
});

test('the way back leads to the careful page at the part of the reader', async () => {
  watched(3);
  const { press, where } = await openWiki('/full/characters/yong-gu');
  await press(button('Take me to the careful page'));
  await waitFor(() => expect(where()).toBe('/characters/yong-gu'));
  await waitFor(noGate);
  expect(isHidden()).toBe(false);
  expect(hasSection('How he comes to prison')).toBe(true);
  expect(hasSection('Among the cellmates')).toBe(false);
  expect(document.title).toBe('Yong-gu · Room 7');
});

test('Escape leads the same way', async () => {
  watched(3);
  const { user, where } = await openWiki('/full/characters/yong-gu');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(where()).toBe('/characters/yong-gu'));
  await waitFor(noGate);
});

test('where the part does not know the page, the way back leads to the list above it', async () => {
  watched(3);
  const { press, where } = await openWiki('/full/timeline/s33');
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
  const wiki = await openWiki('/full/characters/yong-gu');
  await wiki.press(button('Open it this once'));
  noGate();
  expect(isHidden()).toBe(false);
  expect(document.title).toBe('Yong-gu · Room 7');
  expect(lead().join(' ')).toMatch(/^Yong-gu is the innocent man whose fate the film tells/);
  expect(localStorage.getItem('room-7.part')).toBe('3');

  await goTo(wiki, '/full/timeline/s40');
  noGate();
  wiki.unmount();
  const again = await openWiki('/full/film');
  noGate();
  // In the careful edition the reader is where they were.
  await goTo(again, '/characters/yong-gu');
  expect(hasSection('Among the cellmates')).toBe(false);
});

test('whoever has watched it all says so at the gate and stays', async () => {
  watched(3);
  const wiki = await openWiki('/full/characters/yong-gu');
  await wiki.press(button('I have watched it all: open it'));
  noGate();
  expect(localStorage.getItem('room-7.part')).toBe('12');
  expect(wiki.where()).toBe('/full/characters/yong-gu');
  expect(document.title).toBe('Yong-gu · Room 7');
});

test('someone who has finished is not asked', async () => {
  watched(roomSeven.last);
  const wiki = await openWiki('/full/characters/yong-gu');
  noGate();
  expect(isHidden()).toBe(false);
  await goTo(wiki, '/full/timeline/s33');
  noGate();
});

test('a step from the careful edition into the whole story meets the gate', async () => {
  watched(3);
  const wiki = await openWiki('/characters/yong-gu');
  noGate();
  await goTo(wiki, '/full/characters/yong-gu');
  expect(isHidden()).toBe(true);
  await wiki.press(button('Take me to the careful page'));
  await waitFor(() => expect(wiki.where()).toBe('/characters/yong-gu'));
});

test('a prerendered page of the whole story is shown without a second fetch', async () => {
  watched(3);
  const { press, client } = await openPrerendered('/full/characters/yong-gu');
  await press(button('Open it this once'));
  expect(lead().join(' ')).toMatch(/^Yong-gu is the innocent man whose fate the film tells/);
  expect(document.title).toBe('Yong-gu · Room 7');
  expect(requests()).toEqual([]);
  expect(client.getQueryData(['part', roomSeven.last, 'page', '/characters/yong-gu'])).toEqual(
    roomSeven.page(roomSeven.last, '/characters/yong-gu', 'character'),
  );
});

test('a prerendered careful page is shown without a fetch to someone who has not started', async () => {
  await openPrerendered('/characters/yong-gu');
  expect(lead().join(' ')).toMatch(/^Yong-gu is a father with an intellectual disability who brings up/);
  expect(requests()).toEqual([]);
});

test('a prerendered careful page is shown as of the part of someone who is further', async () => {
  watched(6);
  await openPrerendered('/characters/yong-gu');
  await screen.findByRole('heading', { level: 2, name: 'Among the cellmates' });
  expect(requests().map(({ address }) => address)).toEqual([
    expect.stringMatching(/^\/data\/6\/pointers-[\w-]+\.json$/),
    expect.stringMatching(/^\/data\/pages\/[0-9a-f]+\.json$/),
  ]);
});

test('the gate gives way where the careful page cannot be fetched, and says what failed', async () => {
  watched(3);
  const { press, where } = await openWiki('/full/characters/yong-gu');
  server.use(...scenarios.offline);
  await press(button('Take me to the careful page'));
  await waitFor(() => expect(where()).toMatch(/^\/(?!full)/));
  await waitFor(noGate);
  expect(await screen.findByRole('heading', { level: 1, name: 'This page could not be shown' })).toBeDefined();
});
