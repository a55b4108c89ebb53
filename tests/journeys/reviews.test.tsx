import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { edited, inventedFiles } from '#tests/fixtures/content.ts';
import { plainText } from '#wiki/prose.ts';
import { openWiki, watched } from './open-wiki.tsx';
import { main, terms, words } from './reading.ts';
import { serve } from './server.ts';
import { compiledWiki, lanternRoom } from './wikis.ts';

const { last } = lanternRoom;

/** Returns the reviews in list order. */
function reviews(): string[] {
  const cards = within(main()).getAllByRole('article');
  return cards.map((card) => words(within(within(card).getByRole('heading', { level: 2 })).getByRole('link')));
}

test('ratings are shown as printed', async () => {
  await openWiki('/reviews');
  const row = within(main()).getByText('3.75 out of 5').closest('li');
  expect(words(row)).toContain('The Long Reel: 3.75 out of 5');
  // The stars are decorative; screen readers get the number.
  expect(row?.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});

test('reviews are sorted by rating, each on its own scale, or by name', async () => {
  // By default the best review is also first by name. Here the other one has five of five stars, and a name with A.
  const fiveStars = edited(inventedFiles, 'reviews/long-reel.json', '"★★★¾☆", "value": 3.75', '"★★★★★", "value": 5');
  serve(
    compiledWiki(edited(fiveStars, 'reviews/long-reel.json', '"title": "The Long Reel"', '"title": "A Long Reel"')),
  );
  const { press, where } = await openWiki('/reviews');
  const orders = screen.getByRole('group', { name: 'Order' });
  const choose = async (name: string) => {
    await press(within(orders).getByRole('link', { name }));
    expect(within(orders).getByRole('link', { name }).getAttribute('aria-current')).toBe('true');
    return reviews();
  };
  const collected = reviews();
  expect(collected.indexOf('Gull Notes')).toBeLessThan(collected.indexOf('A Long Reel'));

  expect((await choose('By rating'))[0]).toBe('A Long Reel');
  expect(where()).toBe('/reviews?sort=rating');
  expect(await choose('By name')).toEqual(collected.toSorted((a, b) => a.localeCompare(b, 'en')));
  expect(where()).toBe('/reviews?sort=name');
  expect(await choose('As listed')).toEqual(collected);
  expect(where()).toBe('/reviews');
});

test('reviews can be filtered by properties, and the number of results is announced', async () => {
  const { choose, press, where } = await openWiki('/reviews');
  const { reviews: all } = lanternRoom.page(0, '/reviews', 'reviews');
  const filters = screen.getByRole('group', { name: 'Filters' });
  const count = () => screen.getByRole('status').textContent;
  const shown = () =>
    within(main())
      .getAllByRole('heading', { level: 2 })
      .flatMap((title) => within(title).queryAllByRole('link').map(words));
  expect(count()).toBe(`${all.length} reviews`);
  expect(
    within(filters)
      .getAllByRole('combobox')
      .map((field) => words(field.parentElement?.firstElementChild)),
  ).toEqual(['Rating', 'Kind of outlet', 'Language']);

  await choose(within(filters).getByRole('combobox', { name: 'Rating' }), 'With a rating');
  expect(where()).toBe('/reviews?rating=with');
  const rated = all.filter(({ ratings }) => ratings.some(({ rating }) => rating));
  expect(shown()).toEqual(rated.map(({ title }) => title));
  expect(count()).toBe(`${rated.length} of ${all.length} reviews`);

  await press(within(screen.getByRole('group', { name: 'Order' })).getByRole('link', { name: 'By name' }));
  expect(where()).toBe('/reviews?sort=name&rating=with');
  await press(screen.getByRole('link', { name: 'Clear filters' }));
  expect(where()).toBe('/reviews?sort=name');
  expect(count()).toBe(`${all.length} reviews`);
});

test('a property that all reviews share is not offered as a filter', async () => {
  const inEnglish = ['"language": "ko"', '"language": "en"'] as const;
  serve(compiledWiki(edited(inventedFiles, 'sources/tidewater-projector.json', ...inEnglish)));
  await openWiki('/reviews');
  expect(screen.getByRole('combobox', { name: 'Kind of outlet' })).toBeDefined();
  expect(screen.queryByRole('combobox', { name: 'Language' })).toBeNull();
});

test.each([0, last])(
  'a card at part %i shows the first praise and the first criticism that the part may show',
  async (part) => {
    watched(part);
    await openWiki(part === last ? '/full/reviews' : '/reviews');
    const cards = within(main())
      .getAllByRole('article')
      .map((card) => [
        words(within(card).getByRole('heading')),
        terms(card),
        within(card).getAllByRole('definition').map(words),
      ]);
    expect(cards).toEqual(
      lanternRoom
        .page(part, '/reviews', 'reviews')
        .reviews.map(({ title, praise, criticism }) => [
          title,
          [...(praise ? ['Praise'] : []), ...(criticism ? ['Criticism'] : [])],
          [praise, criticism].flatMap((prose) => (prose ? [plainText(prose)] : [])),
        ]),
    );
  },
);
