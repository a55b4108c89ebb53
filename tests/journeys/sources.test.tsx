import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { labelOf } from '#wiki/site-data.ts';
import { openWiki } from './open-wiki.tsx';
import { items, main, words } from './reading.ts';
import { lanternRoom } from './wikis.ts';

test('each source shows its kind, its reliability, and how many statements rely on it', async () => {
  await openWiki('/sources');
  const cards = within(main())
    .getAllByRole('article')
    .map((card) => [words(within(card).getByRole('heading')), items(card).map(words)]);
  expect(cards).toEqual(
    lanternRoom
      .page(0, '/sources', 'sources')
      .sources.map(({ title, sourceKind, reliability, statements, pages }) => [
        title,
        [
          labelOf(lanternRoom.site.vocabularies.sourceKinds, sourceKind),
          `Reliability ${reliability}`,
          ...(statements > 0 ? [messages.sources.statements({ statements })] : []),
          ...(pages > 0 ? [messages.sources.pages({ pages })] : []),
        ],
      ]),
  );
  expect(cards.map(([title]) => title)).toEqual(
    expect.arrayContaining(['Harbour Leaf, film page', 'The Reel Almanac, data sheet', 'Gull Notes, a film diary']),
  );
});

test('sources are sorted by name without the article, and can be filtered by kind and grade; the address keeps both', async () => {
  const { choose, where } = await openWiki('/sources');
  const all = lanternRoom.page(0, '/sources', 'sources').sources;
  const shown = () =>
    within(main())
      .getAllByRole('article')
      .map((card) => words(within(card).getByRole('heading')));
  const names = all.map(({ title }) => title.replace(/^The /, ''));
  expect(names).toEqual(names.toSorted(new Intl.Collator('en', { numeric: true }).compare));
  expect(shown()).toEqual(all.map(({ title }) => title));

  await choose(
    screen.getByRole('combobox', { name: 'Kind of source' }),
    labelOf(lanternRoom.site.vocabularies.sourceKinds, 'blog'),
  );
  await choose(screen.getByRole('combobox', { name: 'Reliability' }), 'C');
  const blogs = all.filter(({ sourceKind, reliability }) => sourceKind === 'blog' && reliability === 'C');
  expect(shown()).toEqual(blogs.map(({ title }) => title));
  expect(screen.getByText(messages.sourceList.countOf({ shown: blogs.length, all: all.length }))).toBeTruthy();
  expect(where()).toBe('/sources?kind=blog&grade=C');
});
