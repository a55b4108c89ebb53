import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carryPartOver, type Part, partFrom, partsUpTo, premise } from './part.ts';

const last = 12 as Part;

test.each<[unknown, number]>([
  [0, 0],
  [3, 3],
  [12, 12],
  [99, 12],
  ['0', 0],
  ['3', 3],
  ['03', 3],
  ['99', 12],
  ['', 0],
  [' 3', 0],
  ['+3', 0],
  ['-1', 0],
  ['1.5', 0],
  ['1e1', 0],
  ['0x3', 0],
  ['x', 0],
  ['٣', 0],
  [-1, 0],
  [1.5, 0],
  [Number.NaN, 0],
  [Number.POSITIVE_INFINITY, 0],
  [null, 0],
  [undefined, 0],
  [true, 0],
  [[3], 0],
  [{ part: 3 }, 0],
])('reads the part %j as %i', (value, part) => {
  expect(partFrom(value, last)).toBe(part);
});

test('counts parts from the premise to the last', () => {
  expect(partsUpTo(premise)).toEqual([0]);
  expect(partsUpTo(3 as Part)).toEqual([0, 1, 2, 3]);
});

test.each<[string, number, string[], string[], number]>([
  ['the same list', 2, ['a', 'b', 'c'], ['a', 'b', 'c'], 2],
  ['nothing was finished', 0, ['a', 'b'], ['a', 'b'], 0],
  ['a part was split', 2, ['a', 'c'], ['a', 'b', 'c'], 3],
  ['two parts became one', 2, ['a', 'b', 'c'], ['b', 'c'], 1],
  ['the reached end is no end any more', 2, ['a', 'b', 'c'], ['a', 'c'], 1],
  ['no end that was reached is left', 2, ['a', 'b', 'c'], ['x', 'c'], 0],
  ['the film has another end, and all was watched', 3, ['a', 'b', 'c'], ['a', 'b', 'd'], 3],
  ['the film has another end, and not all was watched', 2, ['a', 'b', 'c'], ['a', 'b', 'd'], 2],
  ['a part was added behind all that was watched', 2, ['a', 'b'], ['a', 'b', 'c'], 3],
  ['more was said than the list has', 9, ['a', 'b'], ['a', 'b', 'c'], 3],
  ['there was no list', 0, [], ['a', 'b'], 0],
])('carries a part over: %s', (_, part, stored, now, carried) => {
  expect(carryPartOver(part as Part, stored, now)).toBe(carried);
});

const boundaries = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

test('a part that is carried over ends where the reader had finished: never later, unless they had finished all', () => {
  const list = fc.uniqueArray(fc.constantFrom(...boundaries), { minLength: 1 });
  fc.assert(
    fc.property(list, list, fc.nat(9), (stored, now, part) => {
      const carried = carryPartOver(part as Part, stored, now);
      const ends = part < stored.length ? [undefined, ...stored.slice(0, part)] : [now.at(-1)];
      expect(ends).toContain(now[carried - 1]);
    }),
  );
});

test('if the order of the boundaries is unchanged, nothing that was finished is lost', () => {
  const list = fc.subarray(boundaries, { minLength: 1 });
  fc.assert(
    fc.property(list, list, fc.nat(9), (stored, now, part) => {
      fc.pre(part < stored.length);
      const finished = stored.slice(0, part);
      expect(carryPartOver(part as Part, stored, now)).toBe(now.findLastIndex((end) => finished.includes(end)) + 1);
    }),
  );
});
