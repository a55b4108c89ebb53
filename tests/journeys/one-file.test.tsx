import { onlineManager } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import { createHashRouter } from 'react-router';
import { afterEach, expect, test } from 'vitest';
import { createApp, routerContext } from '#app/create-app.ts';
import { makeRoutes } from '#app/routes.tsx';
import { filePacker } from '#build/pack-files.ts';
import { wholeValueText } from '#entities/value-text.ts';
import { oneFileSource } from '#wiki/one-file-source.ts';
import type { PackedFiles } from '#wiki/packed-files.ts';
import { partsUpTo } from '#wiki/part.ts';
import { pageQuery, partsQuery } from '#wiki/queries.ts';
import { openWiki, settled, show, watched } from './open-wiki.tsx';
import { hasSection, words } from './reading.ts';
import { requests } from './server.ts';
import { helper } from './keeper-page.ts';
import { openPanel } from './watched-panel.ts';
import { lanternRoom } from './wikis.ts';

// All data files are embedded in the page: no network is needed, and any request fails the test.
const packer = filePacker();
for (const [address, file] of Object.entries(lanternRoom.files())) packer.add(address, JSON.stringify(file));
const source = oneFileSource(JSON.parse([...packer.json()].join('')) as PackedFiles, wholeValueText);
const { last } = lanternRoom;
const title = () => words(screen.getByRole('heading', { level: 1 }));

afterEach(() => {
  expect(requests()).toEqual([]);
  onlineManager.setOnline(true);
  window.history.replaceState(null, '', '/');
});

test('with embedded data, every page of every part works without a network', async () => {
  onlineManager.setOnline(false);
  const { client } = await openWiki('/about', source);
  for (const { part, pages } of partsUpTo(last).map(lanternRoom.at)) {
    for (const { path, page } of pages.values()) {
      expect(await client.query(pageQuery(client, source, part, path)), `${path} at part ${part}`).toEqual(page);
    }
    expect((await client.query(partsQuery(source, part))).cues.length).toBe(Math.min(part + 1, last));
  }
});

test('with embedded data, the cues are shown and the part can be changed', async () => {
  onlineManager.setOnline(false);
  const wiki = await openWiki('/characters/baek-mu-jin', source);
  await openPanel(wiki);
  expect(await within(screen.getByRole('dialog')).findByText(/^Not part 1 yet\? It is over when: ./)).toBeDefined();
  wiki.app.settings.part.set(lanternRoom.at(2).part);
  await screen.findByRole('heading', { level: 2, name: helper });
});

test('with embedded data, an unknown address gets the same text as on the site', async () => {
  await openWiki('/timeline/s5', source);
  expect(title()).toBe('Page not found');
});

/** Opens the one-file edition as its entry does: addresses are in the hash. */
async function openFile(address: string) {
  window.history.replaceState(null, '', `/#${address}`);
  const app = await createApp({ source, storages: { localStorage, sessionStorage }, base: '/' });
  const router = createHashRouter(makeRoutes(), { getContext: () => routerContext(app) });
  const opened = show(app, router);
  await settled(router);
  return opened;
}

test('in the one-file edition addresses are in the hash, and links work', async () => {
  const { press } = await openFile('/characters');
  const name = within(screen.getByRole('main')).getByRole('heading', { name: /^Cha Tae-su/ });
  const link = within(name).getByRole('link');
  expect(link.getAttribute('href')).toBe('#/characters/cha-tae-su');
  await press(link);
  const heading = await screen.findByRole('heading', { level: 1, name: 'Cha Tae-su 차태수' });
  expect(window.location.hash).toBe('#/characters/cha-tae-su');
  expect(document.activeElement).toBe(heading);
});

test('in the one-file edition a citation opens its source, which links to the list on the same page', async () => {
  const { press } = await openFile('/characters/baek-mu-jin');
  const [mark] = screen.getAllByRole('link', { name: /^Source \d+$/ });
  await press(mark ?? document.body);
  await press(await screen.findByRole('link', { name: 'Show in the list of sources' }));
  expect(title()).toBe('Baek Mu-jin 백무진');
  expect(words(document.activeElement)).toMatch(/^Harbour Leaf, film page.* Reliability A$/);
});

test('in the one-file edition the whole story has its gate', async () => {
  watched(1);
  const { press } = await openFile('/full/characters/baek-mu-jin');
  await press(screen.getByRole('link', { name: 'Go to the spoiler-free page' }));
  await waitFor(() => expect(window.location.hash).toBe('#/characters/baek-mu-jin'));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'The whole story, the end included' })).toBeNull());
  expect(hasSection(helper)).toBe(false);
});
