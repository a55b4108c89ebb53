import { expect, test } from 'vitest';
import type { PagePath } from './addresses.ts';
import { numberedTogether } from './numbered-together.ts';
import type { DisagreementsPage } from './page-data.ts';

const reference = (number: number, title: string, place?: string) => ({
  number,
  source: { path: `/sources/${title}` as PagePath, title },
  ...(place !== undefined && { place }),
  reliability: 'A' as const,
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

test('pages of one list share their footnotes: the same place in a source has one number', () => {
  const [leaf, gull, cast] = [reference(1, 'leaf'), reference(2, 'gull'), reference(2, 'leaf', 'cast list')];
  const both = numberedTogether([page([leaf, gull], 1, 2), page([{ ...gull, number: 1 }, cast], 1, 2)]);
  const references = [leaf, gull, { ...cast, number: 3 }];
  expect(both.map((each) => each.references)).toEqual([references, references]);
  expect(both.flatMap((each) => each.disagreements.flatMap(({ claim }) => claim.values))).toEqual([
    { text: ['Wood', { kind: 'citation', reference: 2 }], citations: [1, 2] },
    { text: ['Wood', { kind: 'citation', reference: 3 }], citations: [2, 3] },
  ]);
});
