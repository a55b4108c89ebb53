import { expect, test } from 'vitest';
import { memoizeByObject } from './memoize-by-object.ts';

test('calls once per object, whatever it returns', () => {
  const asked: object[] = [];
  const [one, other] = [{}, {}];
  const answer = memoizeByObject((key: object) => {
    asked.push(key);
    return key === one ? undefined : 'other';
  });
  expect([answer(one), answer(one), answer(other), answer(other)]).toEqual([undefined, undefined, 'other', 'other']);
  expect(asked).toEqual([one, other]);
});
