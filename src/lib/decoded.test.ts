import { expect, test } from 'vitest';
import { decoded, idIn } from './decoded.ts';

test.each([
  ['rada', 'rada'],
  ['%EC%98%88', '예'],
  ['a%20b', 'a b'],
  ['%', null],
  ['%E0%A4%A', null],
  ['100%-x', null],
])('"%s" decodes to %s', (text, expected) => {
  expect(decoded(text)).toBe(expected);
});

test.each([
  ['', null],
  ['#', null],
  ['#names', 'names'],
  ['#%EC%98%88', '예'],
  ['#a#b', 'a#b'],
  ['#"]', '"]'],
  ['#%', null],
  ['#%E0%A4%A', null],
])('the hash "%s" names %s', (hash, id) => {
  expect(idIn(hash)).toBe(id);
});
