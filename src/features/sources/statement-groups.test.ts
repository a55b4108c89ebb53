import { expect, test } from 'vitest';
import type { PagePath } from '#wiki/addresses.ts';
import type { StatementData } from '#wiki/page-data.ts';
import { groupByStance } from './statement-groups.ts';

const film = { path: '/film' as PagePath, title: 'Film' };
const keeper = { path: '/characters/keeper' as PagePath, title: 'Keeper' };

const says = (label: string, stance: StatementData['stance'], page = film): StatementData => ({
  page,
  label,
  value: { text: [] },
  stance,
});

test('groups the statements of a source by stance and page, without empty groups; two values are one statement', () => {
  const [date, age, name, again, length] = [
    says('date', 'alone'),
    says('age', 'alone', keeper),
    says('name', 'differs'),
    says('name', 'differs'),
    says('length', 'alone'),
  ];
  expect(groupByStance([date, age, name, again, length])).toEqual([
    { stance: 'differs', pages: [{ page: film, statements: [{ label: 'name', values: [name, again] }] }] },
    {
      stance: 'alone',
      pages: [
        {
          page: film,
          statements: [
            { label: 'date', values: [date] },
            { label: 'length', values: [length] },
          ],
        },
        { page: keeper, statements: [{ label: 'age', values: [age] }] },
      ],
    },
  ]);
});
