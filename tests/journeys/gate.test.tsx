import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { scenarios } from '#mocks/scenarios.ts';
import { goTo, openPrerendered, openWiki, settled, storedPart, watched } from './open-wiki.tsx';
import { words } from './reading.ts';
import { requests, server } from './server.ts';
import { lanternRoom } from './wikis.ts';

// Its title is hidden in the careful edition.
const frame = lanternRoom.title(lanternRoom.last, '/timeline/s6');
const gate = () => screen.getByRole('region', { name: 'The whole story, the end included' });
const noGate = () => expect(screen.queryByRole('region', { name: 'The whole story, the end included' })).toBeNull();
const button = (name: string) => within(gate()).getByRole('button', { name });
const back = () => within(gate()).getByRole('link', { name: 'Go to the spoiler-free page' });
const isHidden = () => document.documentElement.dataset['shows'] === 'gate';

test('a reader who has not finished the film is asked before the whole story opens', async () => {
  watched(1);
  await openWiki('/full/timeline/s6');
  expect(back().getAttribute('href')).toBe('/timeline');
  expect(within(gate()).getAllByRole('button').map(words)).toEqual([
    'I have watched it all, open it',
    'Open it just this once',
  ]);
  // The style sheet hides the page by this flag, and the title reveals nothing.
  expect(isHidden()).toBe(true);
  expect(document.title).toBe('The whole story, the end included · The Lantern Room');
  // Behind the gate, nothing of the whole story is fetched.
  expect(requests().map(({ address }) => address)).toEqual(['/data/site.json']);
  expect(document.body.textContent).not.toContain(frame);
});

test('a reader who has not answered is asked too', async () => {
  const { press, where } = await openWiki('/full/timeline');
  await press(back());
  await waitFor(() => expect(where()).toBe('/timeline'));
  expect(within(screen.getByRole('main')).getByRole('status').textContent).toBe('3 scenes');
});

test('going back leads to the careful page at the reader’s part', async () => {
  watched(1);
  const { press, where } = await openWiki('/full/timeline/s6');
  await press(back());
  await waitFor(() => expect(where()).toBe('/timeline/s6'));
  await screen.findByRole('heading', { level: 1, name: 'Scene 1' });
  noGate();
  expect(isHidden()).toBe(false);
  expect(document.title).toBe('Scene 1 · The Lantern Room');
  expect(document.body.textContent).not.toContain(frame);
});

test('if the part does not have the page, going back leads to its list', async () => {
  watched(1);
  const { press, where } = await openWiki('/full/timeline/s5');
  await press(back());
  await waitFor(() => expect(where()).toBe('/timeline'));
  await screen.findByRole('heading', { level: 1, name: 'Timeline' });
  expect(document.body.textContent).not.toContain('marker-three');
});

test('from an unknown address, going back leads home', async () => {
  const { press, where } = await openWiki('/full/no/such/page');
  await press(back());
  await waitFor(() => expect(where()).toBe('/'));
});

test('“open it this once” opens the gate for this visit, and the part stays', async () => {
  watched(1);
  const wiki = await openWiki('/full/timeline/s6');
  await wiki.press(button('Open it just this once'));
  noGate();
  expect(isHidden()).toBe(false);
  expect(document.title).toBe(`${frame} · The Lantern Room`);
  expect(storedPart()).toBe(1);

  await goTo(wiki, '/full/timeline/s5');
  noGate();
  wiki.unmount();
  const again = await openWiki('/full/timeline/s6');
  noGate();
  // In the careful edition the reader's part is the same.
  await goTo(again, '/timeline/s6');
  expect(document.title).toBe('Scene 1 · The Lantern Room');
});

test('behind an open gate, the whole story stays the same when the reader’s part changes', async () => {
  watched(1);
  const wiki = await openWiki('/full/timeline/s6');
  await wiki.press(button('Open it just this once'));
  act(() => wiki.app.settings.part.set(lanternRoom.at(2).part));
  await settled(wiki.router);
  expect(wiki.where()).toBe('/full/timeline/s6');
  expect(document.title).toBe(`${frame} · The Lantern Room`);
  expect(wiki.client.getQueryData(['part', lanternRoom.last, 'page', '/timeline/s6'])).toBeDefined();
});

test('a reader who has watched it all says so at the gate and stays', async () => {
  watched(1);
  const wiki = await openWiki('/full/timeline/s6');
  await wiki.press(button('I have watched it all, open it'));
  noGate();
  expect(storedPart()).toBe(3);
  expect(wiki.where()).toBe('/full/timeline/s6');
  expect(document.title).toBe(`${frame} · The Lantern Room`);
});

test('a reader who goes back from the last part is redirected out of the whole story, and asked at the gate when they return', async () => {
  watched(lanternRoom.last);
  const wiki = await openWiki('/full/timeline/s6');
  act(() => wiki.app.settings.part.set(lanternRoom.at(1).part));
  await waitFor(() => expect(wiki.where()).toBe('/timeline/s6'));
  // The careful page must be rendered before the reader can leave it.
  await settled(wiki.router);
  noGate();
  await act(() => wiki.router.navigate(-1));
  await settled(wiki.router);
  expect(wiki.where()).toBe('/full/timeline/s6');
  expect(isHidden()).toBe(true);
  expect(gate().isConnected).toBe(true);
});

test('a reader who has finished is not asked', async () => {
  watched(lanternRoom.last);
  const wiki = await openWiki('/full/timeline/s6');
  noGate();
  expect(isHidden()).toBe(false);
  await goTo(wiki, '/full/timeline/s5');
  noGate();
});

test('navigating from the careful edition to the whole story opens the gate', async () => {
  watched(1);
  const wiki = await openWiki('/timeline/s6');
  noGate();
  await goTo(wiki, '/full/timeline/s6');
  expect(isHidden()).toBe(true);
  await wiki.press(back());
  await waitFor(() => expect(wiki.where()).toBe('/timeline/s6'));
});

test('a prerendered page of the whole story asks for no pointers', async () => {
  watched(1);
  const { press, client } = await openPrerendered('/full/timeline/s6');
  await press(button('Open it just this once'));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(frame);
  expect(document.title).toBe(`${frame} · The Lantern Room`);
  expect(requests().filter(({ address }) => address.includes('/pointers-'))).toEqual([]);
  expect(client.getQueryData(['part', lanternRoom.last, 'page', '/timeline/s6'])).toEqual(
    lanternRoom.page(lanternRoom.last, '/timeline/s6', 'event'),
  );
});

test('if the careful page cannot be fetched, the error replaces the gate', async () => {
  watched(1);
  const { press, where } = await openWiki('/full/timeline/s6');
  server.use(...scenarios.offline);
  await press(back());
  await screen.findByRole('heading', { level: 1, name: 'This page could not be shown' });
  expect(where()).not.toMatch(/^\/full/);
  noGate();
});
