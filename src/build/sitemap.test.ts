import { expect, test } from 'vitest';
import type { Change } from '#compiler/changes.ts';
import { compilePart } from '#compiler/compile-site.ts';
import { contentOf } from '#tests/fixtures/content.ts';
import { claim, film, place, wiki } from '#tests/fixtures/small-wiki.ts';
import type { EntityId } from '#wiki/collections.ts';
import { premise } from '#wiki/part.ts';
import { sitemap } from './sitemap.ts';

test('a page has the day of the latest change that everyone may know, and none if it has not changed', () => {
  const changed = (day: string, collection: Change['collection'], id: string, path: Change['path']): Change => ({
    day,
    collection,
    id: id as EntityId,
    subject: 'statement',
    kind: 'changed',
    path,
  });
  const content = {
    ...contentOf(
      wiki({
        'film/lamp.json': film({ claims: [claim('a', 'A'), { ...claim('b', 'B'), reveal: 's3' }] }),
        'places/attic.json': place('attic'),
        'places/cellar.json': place('cellar'),
      }),
    ),
    history: {
      since: '2026-01-01',
      changes: [
        changed('2026-02-09', 'film', 'lamp', ['claims', 1]),
        changed('2026-02-05', 'places', 'attic', []),
        changed('2026-02-04', 'film', 'lamp', ['claims', 0]),
        changed('2026-02-03', 'film', 'lamp', []),
      ],
    },
  };
  const pages = [...compilePart(content, premise).pages.values()].map(({ page }) => page);
  const days = [
    ...sitemap(pages, 'https://lamp.example').matchAll(/<loc>https:\/\/lamp\.example([^<]*)<\/loc>(.*)<\/url>/g),
  ];
  expect(days.filter(([, , day]) => day !== '').map(([, path, day]) => `${path} ${day}`)).toEqual([
    '/film <lastmod>2026-02-04</lastmod>',
    '/changes <lastmod>2026-02-05</lastmod>',
    '/places/attic <lastmod>2026-02-05</lastmod>',
  ]);
  expect(days.map(([, path]) => path)).toContain('/places/cellar');
});
