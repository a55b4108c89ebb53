import { expect, test } from 'vitest';
import { defined } from './defined.ts';

test('keeps what has a value, be it empty, in the order given, and leaves out what is undefined', () => {
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
