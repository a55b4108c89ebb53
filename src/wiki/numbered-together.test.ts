import { expect, test } from 'vitest';
import type { PagePath } from './addresses.ts';
import { numberedTogether } from './numbered-together.ts';
import type { DisagreementsPage } from './page-data.ts';

const reference = (number: number, title: string, ...cited: DisagreementsPage['references'][number]['cited']) => ({
  number,
  source: { path: `/sources/${title}` as PagePath, title },
  reliability: 'A' as const,
  cited,
});

function page(references: DisagreementsPage['references'], ...citations: number[]): DisagreementsPage {
  const values = [{ text: ['Wood', { kind: 'citation' as const, reference: 2 }], citations }];
  const claim = { id: 'step', label: 'Step', kind: 'fact' as const, values };
  return {
    kind: 'disagreements',
    path: '/disagreements' as PagePath,
    breadcrumbs: [],
    references,
    disagreements: [{ page: { path: '/film' as PagePath, title: 'Film' }, claim }],
  };
}

test('pages of one list share their footnotes: a source has one number, and a place in it one citation', () => {
  const first = page([reference(1, 'leaf', { citation: 1 }), reference(2, 'gull', { citation: 2 })], 1, 2);
  const second = page(
    [reference(1, 'gull', { citation: 1 }), reference(2, 'leaf', { citation: 2, place: 'cast list' })],
    1,
    2,
  );
  const both = numberedTogether([first, second]);
  const references = [
    reference(1, 'leaf', { citation: 1 }, { citation: 3, place: 'cast list' }),
    reference(2, 'gull', { citation: 2 }),
  ];
  expect(both.map((each) => each.references)).toEqual([references, references]);
  expect(both.flatMap((each) => each.disagreements.flatMap(({ claim }) => claim.values))).toEqual([
    { text: ['Wood', { kind: 'citation', reference: 2 }], citations: [1, 2] },
    { text: ['Wood', { kind: 'citation', reference: 3 }], citations: [2, 3] },
  ]);
});
