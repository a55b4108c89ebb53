import { expect, test } from 'vitest';
import type { ClaimValueData, Rank } from './shared-data.ts';
import { leadingValues } from './leading-values.ts';

const value = (text: string, rank: Rank | 'normal'): ClaimValueData => ({
  text: [text],
  ...(rank !== 'normal' && { rank }),
  citations: [],
});

test('returns the preferred value alone', () => {
  const preferred = value('3 May', 'preferred');
  expect(leadingValues({ values: [preferred, value('13 May', 'normal')] })).toEqual([preferred]);
});

test('returns all values if none is preferred', () => {
  const values = [value('3 writers', 'normal'), value('4 writers', 'normal')];
  expect(leadingValues({ values: [...values, value('5 writers', 'deprecated')] })).toEqual(values);
});
