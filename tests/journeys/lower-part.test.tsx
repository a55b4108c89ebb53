import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DataUnreachable, type ContentSource } from '#wiki/content-source.ts';
import { httpSource } from '#wiki/http-source.ts';
import { goTo, openWiki, watched } from './open-wiki.tsx';
import { hasSection } from './reading.ts';
import { lanternRoom } from './wikis.ts';
import { helper, supper } from './keeper-page.ts';

// A part that cannot be loaded is replaced by the nearest lower one on the device, with a notice that offers it.

const page = '/characters/baek-mu-jin';
const parts = (...numbers: number[]) => numbers.map((part) => lanternRoom.at(part).part);
const online = httpSource('http://localhost:3000/');

/** A site of which the data of some parts cannot be fetched, until that is healed. */
function without(...lost: number[]) {
  const broken = new Set(lost);
  const source: ContentSource = {
    networkMode: 'always',
    read: async (address, signal) => {
      if (broken.has(Number(/^\/data\/(\d+)\//.exec(address)?.[1]))) throw new DataUnreachable(address, 'lost');
      return online.read(address, signal);
    },
  };
  return { source, heal: () => broken.clear() };
}

/** A site of which the data of a part never comes. */
const silent = (part: number): ContentSource => ({
  networkMode: 'always',
  read: (address, signal) =>
    address.startsWith(`/data/${part}/`) ? new Promise(() => undefined) : online.read(address, signal),
});

test('the nearest lower part on the device is shown, and the reader’s is offered', async () => {
  watched(2);
  const { source, heal } = without(2);
  const wiki = await openWiki(page, source, { keptParts: async () => parts(0, 1) });
  expect([hasSection(supper), hasSection(helper)]).toEqual([true, false]);
  expect(screen.getByRole('status').textContent).toBe('Part 2 is taking long to load. This is the page as of part 1.');
  heal();
  await wiki.press(screen.getByRole('button', { name: 'Show part 2' }));
  expect(hasSection(helper)).toBe(true);
  expect(screen.queryByRole('status')).toBeNull();
});

test('the whole story falls back too', async () => {
  watched(lanternRoom.last);
  await openWiki(`/full${page}`, without(lanternRoom.last).source, { keptParts: async () => parts(0, 1) });
  expect(screen.getByRole('status').textContent).toContain('This is the page as of part 1.');
});

test('behind the open gate the whole story is offered, and shown once it can be loaded', async () => {
  watched(1);
  const { source, heal } = without(lanternRoom.last);
  const wiki = await openWiki(`/full${page}`, source, { keptParts: async () => parts(0, 1) });
  await wiki.press(screen.getByRole('button', { name: 'Open it just this once' }));
  expect(screen.getByRole('status').textContent).toBe('Part 3 is taking long to load. This is the page as of part 1.');
  heal();
  await wiki.press(screen.getByRole('button', { name: 'Show part 3' }));
  expect([hasSection(supper), hasSection(helper)]).toEqual([true, true]);
  expect(screen.queryByRole('status')).toBeNull();
});

test('a part that does not answer is given up after the time limit', async () => {
  watched(2);
  await openWiki(page, silent(2), { keptParts: async () => parts(0), patience: () => 20 });
  expect(screen.getByRole('status').textContent).toContain('This is the spoiler-free page.');
  expect(hasSection(supper)).toBe(false);
});

test('a part on the device that cannot be read is passed over, and one that lacks the page says nothing about it', async () => {
  watched(2);
  await openWiki('/timeline/s4', without(2, 1).source, { keptParts: async () => parts(0, 1) });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This page could not be shown');
});

test('a higher part is never a substitute', async () => {
  watched(1);
  await openWiki(page, without(1).source, { keptParts: async () => parts(2, lanternRoom.last) });
  await screen.findByRole('heading', { level: 1, name: 'This page could not be shown' });
  expect(hasSection(supper)).toBe(false);
});

test('the next page is tried at the reader’s part again', async () => {
  watched(2);
  const { source, heal } = without(2);
  const wiki = await openWiki(page, source, { keptParts: async () => parts(0, 1) });
  heal();
  await goTo(wiki, '/characters/han-do-yeon');
  expect(screen.queryByRole('button', { name: 'Show part 2' })).toBeNull();
});
