import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Change } from '#compiler/changes.ts';
import { messages } from '#messages/messages.ts';
import { claim, film, place, wiki } from '#tests/fixtures/small-wiki.ts';
import type { EntityId } from '#wiki/collections.ts';
import { goTo, openWiki, watched } from './open-wiki.tsx';
import { serve } from './server.ts';
import { type CompiledWiki, compiledWiki } from './wikis.ts';

const files = wiki({
  'film/lamp.json': film({ claims: [claim('release', '1998'), { ...claim('ending', 'It burns'), reveal: 's3' }] }),
  'places/attic.json': place('attic'),
});

function change(day: string, more: Partial<Change>): Change {
  return { day, collection: 'film', id: 'lamp' as EntityId, subject: 'statement', kind: 'added', path: [], ...more };
}

const changes = [
  change('2026-02-09', { path: ['claims', 1] }),
  change('2026-02-04', { collection: 'places', id: 'attic' as EntityId, subject: 'page' }),
  change('2026-02-04', { path: ['claims', 0, 'values', 0], subject: 'oneValue', kind: 'sourced' }),
  change('2026-02-03', {
    collection: 'places',
    id: 'cellar' as EntityId,
    subject: 'page',
    kind: 'removed',
    path: null,
  }),
];

function open(served: CompiledWiki, address = '/changes') {
  serve(served);
  return openWiki(address);
}

const days = () => screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const said = () => screen.queryAllByRole('definition').map(({ textContent }) => textContent);
const things = messages.changes.things;

test('the footer leads to what changed since the first release, by day and by page, in words', async () => {
  const { press, where } = await open(compiledWiki(files, { since: '2026-01-01', changes }), '/film');
  await press(within(screen.getByRole('contentinfo')).getByRole('link', { name: messages.nav.changes }));
  expect(where()).toBe('/changes');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Changes');
  expect(screen.getByText(messages.changes.intro({ since: '1 January 2026' }))).toBeTruthy();
  expect(days()).toEqual(['4 February 2026']);
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['The Lamp', 'attic']);
  expect(said()).toEqual(['“Label of release” gained a source.', 'New page.']);
});

test('a change leads to the page, and to the statement there', async () => {
  const { press, where } = await open(compiledWiki(files, { since: '2026-01-01', changes }));
  await press(screen.getByRole('link', { name: '“Label of release” gained a source.' }));
  expect(where()).toBe('/film#claim--release');
});

test('whoever has seen it all is told of everything, also of what is gone', async () => {
  const served = compiledWiki(files, { since: '2026-01-01', changes });
  watched(2, served);
  await open(served, '/full/changes');
  expect(days()).toEqual(['9 February 2026', '4 February 2026', '3 February 2026']);
  expect(said()).toEqual([
    '“Label of ending” was added.',
    '“Label of release” gained a source.',
    'New page.',
    things.page.removed,
  ]);
  expect(screen.getByText('Place (removed)')).toBeTruthy();
});

test('the feed is offered where the site has one', async () => {
  const served = compiledWiki(files, { since: '2026-01-01', changes });
  const withFeed = { ...served.site, feed: true };
  const { router } = await open({
    ...served,
    answer: (address) => (address === '/data/site.json' ? JSON.stringify(withFeed) : served.answer(address)),
  });
  expect(screen.getByRole('link', { name: messages.changes.feed }).getAttribute('href')).toBe('/changes.atom');
  await goTo({ router }, '/film');
  expect(screen.queryByRole('link', { name: messages.changes.feed })).toBeNull();
});

test.each([
  ['nothing has changed since the release', { since: '2026-01-01', changes: [] }, messages.changes.none],
  ['there was no release yet', { since: null, changes: [] }, messages.changes.unreleased],
  ['it was built without its history', undefined, messages.changes.unknown],
])('a wiki says if %s', async (_, history, words) => {
  await open(compiledWiki(files, history));
  expect(screen.getByText(words)).toBeTruthy();
  expect(days()).toEqual([]);
  expect(screen.queryByRole('link', { name: messages.changes.feed })).toBeNull();
});
