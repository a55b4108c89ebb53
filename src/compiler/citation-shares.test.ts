import { expect, test } from 'vitest';
import { contentOf } from '#tests/fixtures/content.ts';
import { body, claim, place, source, wiki } from '#tests/fixtures/small-wiki.ts';
import { citationShares } from './citation-shares.ts';

test('citations that open in one step, and those that name a place, are counted in prose and in statements', () => {
  const { noAddress: _, ...online } = source('online');
  const files = {
    'sources/online.json': { ...online, places: [], url: { href: 'http://example.org/', reveal: 'premise' } },
    'places/tower.json': place('tower', {
      name: { text: 'Tower', sources: [{ source: 'online' }] },
      body: body({ text: 'It is lit.[^leaf#front-page][^online]', reveal: 'premise' }),
      claims: [{ ...claim('light'), values: [{ text: 'Oil', sources: [{ source: 'leaf' }], reveal: 'premise' }] }],
    }),
  };
  const { opened, placed } = citationShares(contentOf(wiki(files)));
  const before = citationShares(contentOf(wiki()));
  // The wiki around has citations of "leaf" without a place.
  expect(before).toEqual({ opened: 0, placed: 0 });
  expect(opened).toBeGreaterThan(0);
  expect(placed).toBeGreaterThan(0);
  expect(opened).toBeGreaterThan(placed);
});
