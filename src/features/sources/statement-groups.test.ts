import { expect, test } from 'vitest';
import type { PagePath } from '#wiki/addresses.ts';
import type { StatementView } from '#wiki/page-data.ts';
import { groupByStance } from './statement-groups.ts';

const says = (label: string, stance: StatementView['stance']): StatementView => ({
  page: { path: '/film' as PagePath, title: 'Film' },
  label,
  value: [],
  stance,
});

test('groups what a source says by stance, without empty groups', () => {
  const [date, name, length] = [says('date', 'alone'), says('name', 'differs'), says('length', 'alone')];
  expect(groupByStance([date, name, length])).toEqual([
    { stance: 'differs', statements: [name] },
    { stance: 'alone', statements: [date, length] },
  ]);
});
