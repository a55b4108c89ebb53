import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { rootState } from '#app/root-state.ts';
import { http, HttpResponse } from 'msw';
import { openPrerendered, watched } from './open-wiki.tsx';
import { hasSection, lead } from './reading.ts';
import { requests, server } from './server.ts';
import { lanternRoom } from './wikis.ts';
import { helper, introduction } from './keeper-page.ts';

/** What every document fetches: the data of the wiki, and that of its page. */
const ofDocument = ['/data/site.json', expect.stringMatching(/^\/data\/pages\/[0-9a-f]+\.json$/)];

test('a prerendered careful page fetches its own data only for someone who has not started', async () => {
  await openPrerendered('/characters/baek-mu-jin');
  expect(lead()).toEqual(introduction(0));
  expect(requests().map(({ address }) => address)).toEqual(ofDocument);
});

test('a prerendered careful page is updated to the part of someone who is further', async () => {
  watched(2);
  await openPrerendered('/characters/baek-mu-jin');
  await screen.findByRole('heading', { level: 2, name: helper });
  expect(requests().map(({ address }) => address)).toEqual([
    ...ofDocument,
    expect.stringMatching(/^\/data\/2\/pointers-[\w-]+\.json$/),
    expect.stringMatching(/^\/data\/pages\/[0-9a-f]+\.json$/),
  ]);
});

test('if the data of the part takes too long, a prerendered page stays, and offers to update', async () => {
  watched(2);
  // The head script has waited, and then shown the prerendered page.
  rootState.giveUp(lanternRoom.at(2).part);
  const { press } = await openPrerendered('/characters/baek-mu-jin');
  expect(screen.getByRole('status').textContent).toContain(
    'Part 2 is taking long to load. This is the spoiler-free page.',
  );
  expect(hasSection(helper)).toBe(false);
  expect(requests().map(({ address }) => address)).toEqual(ofDocument);
  await press(screen.getByRole('button', { name: 'Show part 2' }));
  expect(hasSection(helper)).toBe(true);
  expect(screen.queryByRole('button', { name: 'Show part 2' })).toBeNull();
});

test('if the data of the part cannot be fetched, a prerendered page stays, and offers to update', async () => {
  watched(2);
  server.use(http.get('*/data/2/*', () => HttpResponse.error()));
  const { press } = await openPrerendered('/characters/baek-mu-jin');
  const more = await screen.findByRole('button', { name: 'Show part 2' });
  expect(lead()).toEqual(introduction(0));
  server.resetHandlers();
  await press(more);
  expect(lead()).toEqual(introduction(2));
  expect(screen.queryByRole('button', { name: 'Show part 2' })).toBeNull();
});
