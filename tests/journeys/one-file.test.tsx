import { onlineManager } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import { createHashRouter } from 'react-router';
import { afterEach, expect, test } from 'vitest';
import { createApp, routerContext } from '#app/create-app.ts';
import { makeRoutes } from '#app/routes.tsx';
import { pageAddress, pagePatterns } from '#wiki/addresses.ts';
import { embeddedSource } from '#wiki/embedded-source.ts';
import { partsUpTo } from '#wiki/part.ts';
import { pageQuery, partsQuery } from '#wiki/queries.ts';
import { goTo, openWiki, settled, show, watched } from './open-wiki.tsx';
import { hasSection, words } from './reading.ts';
import { requests } from './server.ts';
import { laterHeading, roomSeven } from './wikis.ts';

// Every data file in the page itself: no network is needed, and a request of any kind fails the test.
const source = embeddedSource(roomSeven.files());
const { last } = roomSeven;
const cellmates = laterHeading(roomSeven, '/characters/yong-gu', 6, 3);
const title = () => words(screen.getByRole('heading', { level: 1 }));

afterEach(() => {
  expect(requests()).toEqual([]);
  onlineManager.setOnline(true);
  window.history.replaceState(null, '', '/');
});

test('with all data embedded, every page of every part is there without a network', async () => {
  onlineManager.setOnline(false);
  const { client } = await openWiki('/about', source);
  for (const { part, pages } of partsUpTo(last).map(roomSeven.at)) {
    for (const { path, page } of pages.values()) {
      expect(await client.query(pageQuery(client, source, part, path)), `${path} at part ${part}`).toEqual(page);
    }
    expect((await client.query(partsQuery(source, part))).cues.length).toBe(Math.min(part + 1, last));
  }
});

test('with all data embedded, a page of every kind is shown without a network', async () => {
  watched(last);
  onlineManager.setOnline(false);
  const wiki = await openWiki('/full/about', source);
  const oneOfEach = new Map(roomSeven.pages(last).map((page) => [page.kind, page]));
  expect(oneOfEach.size).toBe(Object.keys(pagePatterns).length);
  for (const page of oneOfEach.values()) {
    await goTo(wiki, pageAddress(page.path, 'full'));
    expect(title(), page.path).toContain(page.title);
  }
});

test('with all data embedded, the cues are there and the part can be changed', async () => {
  onlineManager.setOnline(false);
  const wiki = await openWiki('/characters/yong-gu', source);
  await wiki.press(screen.getByRole('button', { name: /Change how far you have watched$/ }));
  expect(await within(screen.getByRole('dialog')).findByText(/^Not part 1 yet\? It is over when: ./)).toBeDefined();
  await wiki.user.keyboard('{Escape}');
  wiki.app.reader.setPart(roomSeven.at(6).part);
  await screen.findByRole('heading', { level: 2, name: cellmates });
});

test('with all data embedded, an unknown address gets the same words as on the site', async () => {
  await openWiki('/timeline/s35', source);
  expect(title()).toBe('Page not found');
});

/** Opens the one-file edition as its entry does: addresses stand behind the hash. */
async function openFile(address: string) {
  window.history.replaceState(null, '', `/#${address}`);
  const app = await createApp({ source, storage: localStorage, base: '/' });
  const router = createHashRouter(makeRoutes(), { getContext: () => routerContext(app) });
  const opened = show(app, router);
  await settled(router);
  return opened;
}

test('in the one-file edition addresses stand behind the hash, and links lead on', async () => {
  const { press } = await openFile('/characters');
  const name = within(screen.getByRole('main')).getByRole('heading', { name: /^So Yang-ho/ });
  const link = within(name).getByRole('link');
  expect(link.getAttribute('href')).toBe('#/characters/yang-ho');
  await press(link);
  const heading = await screen.findByRole('heading', { level: 1, name: 'So Yang-ho 소양호' });
  expect(window.location.hash).toBe('#/characters/yang-ho');
  expect(document.activeElement).toBe(heading);
});

test('in the one-file edition a citation opens its source, which leads to the list on the same page', async () => {
  const { press } = await openFile('/characters/yong-gu');
  const [mark] = screen.getAllByRole('link', { name: /^Source \d+: Alchetron, cast list$/ });
  await press(mark ?? document.body);
  await press(screen.getByRole('link', { name: 'Show it in the list of sources' }));
  expect(title()).toBe('Yong-gu 용구');
  expect(words(document.activeElement)).toBe('Alchetron, cast list Reliability B');
});

test('in the one-file edition the skip link leads to the content of the same page', async () => {
  const { press, where } = await openFile('/characters/yong-gu');
  await press(screen.getByRole('link', { name: 'Skip to the content' }));
  expect(where()).toMatch(/^\/characters\/yong-gu(#main)?$/);
  expect(title()).toBe('Yong-gu 용구');
});

test('in the one-file edition the whole story has its gate', async () => {
  watched(3);
  const { press } = await openFile('/full/characters/yong-gu');
  await press(screen.getByRole('button', { name: 'Take me to the careful page' }));
  await waitFor(() => expect(window.location.hash).toBe('#/characters/yong-gu'));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(hasSection(cellmates)).toBe(false);
});
