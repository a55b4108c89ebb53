// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchChildren } from './match-children.ts';

// toEqual treats elements that look the same as equal, so each has a number.
let made = 0;
function make(): Element {
  const element = document.createElement('p');
  element.id = String((made += 1));
  return element;
}

test('children have the wanted order, each once, whatever was there before', () => {
  const wishes = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 6 }));
  fc.assert(
    fc.property(wishes, (all) => {
      const parent = document.createElement('div');
      for (const wanted of all) {
        const children = matchChildren(parent, wanted, make);
        expect([...parent.children]).toEqual(children);
        expect(children).toHaveLength(wanted.length);
        expect(new Set(children).size).toBe(wanted.length);
      }
    }),
  );
});

test.each([
  ['some are removed', 'a b c d', 'b d'],
  ['some are added', 'b d', 'a b c d'],
  ['one is replaced', 'a b c', 'a x c'],
  ['the last moves behind new ones', 'a b', 'x y b'],
])('a child with the same key is not touched: %s', (_, first, then) => {
  const [before, after] = [first.split(' '), then.split(' ')];
  const parent = document.createElement('div');
  const old = matchChildren(parent, before, make);
  const touched: Node[] = [];
  for (const child of old) {
    child.remove = () => {
      touched.push(child);
      Element.prototype.remove.call(child);
    };
  }
  const now = matchChildren(parent, after, make);
  const staying = before.filter((key) => after.includes(key));
  expect(staying.map((key) => now[after.indexOf(key)])).toEqual(staying.map((key) => old[before.indexOf(key)]));
  expect(touched).toEqual(old.filter((child) => !now.includes(child)));
});

test('a child that is no longer wanted is reused in its place for a new key', () => {
  const parent = document.createElement('div');
  const [, second] = matchChildren(parent, ['a', 'b', 'c'], make);
  expect(matchChildren(parent, ['a', 'x', 'c'], make)[1]).toBe(second);
});
