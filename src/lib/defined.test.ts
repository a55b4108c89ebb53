import { expect, test } from 'vitest';
import { defined } from './defined.ts';

test('keeps values, even empty ones, in the given order, and drops undefined', () => {
  const fields: { none: string | undefined; text: string; zero: number; nothing: null; not: boolean } = {
    none: undefined,
    text: '',
    zero: 0,
    nothing: null,
    not: false,
  };
  expect(JSON.stringify(Object.entries(defined(fields)))).toBe(
    '[["text",""],["zero",0],["nothing",null],["not",false]]',
  );
});
