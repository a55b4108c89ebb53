import { expect, test } from 'vitest';
import { review, source, work } from '#tests/fixtures/small-wiki.ts';
import { pageAt } from '#tests/fixtures/page-at.ts';

test('a work has the comparisons of reviews, and the review links to the work', () => {
  const comparison = { work: 'boat', text: 'As slow as that one.', reveal: 's1' };
  const files = {
    'works/boat.json': work('boat', { type: 'compared' }),
    'reviews/r.json': review('r', { voices: [{ reviewer: 'Juniper', rating: null, comparisons: [comparison] }] }),
  };
  expect([0, 1].map((part) => pageAt('/works/boat', 'work', files, part).comparisons)).toEqual([
    [],
    [
      {
        page: { path: '/reviews/r', title: 'Title of r' },
        reviewer: 'Juniper',
        text: ['As slow as that one.'],
        citations: [1],
      },
    ],
  ]);
  expect(pageAt('/reviews/r', 'review', files, 1).voices[0]?.comparisons).toEqual([
    { work: { path: '/works/boat', title: 'boat' }, text: ['As slow as that one.'] },
  ]);
});

test('the publication of a review has the title and address of its source once they are revealed', () => {
  const files = {
    'reviews/r.json': review('r'),
    'sources/leaf.json': source('leaf', {
      title: { text: 'They fly', reveal: 's3' },
      url: { href: 'https://leaf.example/1', reveal: 's1' },
    }),
  };
  expect([0, 1, 2].map((part) => pageAt('/reviews/r', 'review', files, part).publication)).toEqual([
    { citations: [1] },
    { href: 'https://leaf.example/1', citations: [1] },
    { title: ['They fly'], href: 'https://leaf.example/1', citations: [1] },
  ]);
});
