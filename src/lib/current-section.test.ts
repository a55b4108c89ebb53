import { expect, test } from 'vitest';
import { currentSection, type HeadingPlace } from './current-section.ts';

const middle = { height: 1000, isAtEnd: false, named: '' };

/** Headings a, b, c… at these distances from the window's upper edge. */
function at(...tops: number[]): HeadingPlace[] {
  return tops.map((top, index) => ({ id: 'abcdef'.charAt(index), top }));
}

test.each<[string, number[], string | null]>([
  ['above the first heading there is none', [600, 900], null],
  ['a heading over the reading line begins its section', [400, 900], 'a'],
  ['of several over the line it is the first', [24, 200, 390], 'a'],
  ['a section goes on while its heading is out of sight', [-500, 700], 'a'],
  ['the next begins as its heading comes up to the line', [-500, 400], 'b'],
  ['past the last heading it stays the last', [-900, -500, -1], 'c'],
  ['a page without sections has none', [], null],
])('%s', (_, tops, expected) => {
  expect(currentSection(at(...tops), middle)).toBe(expected);
});

test('at the end of the page it is the one that the address names, where that is in sight', () => {
  const places = at(-300, 100, 500, 900);
  expect(currentSection(places, { ...middle, named: 'd' })).toBe('b');
  expect(currentSection(places, { ...middle, named: 'd', isAtEnd: true })).toBe('d');
  expect(currentSection(places, { ...middle, named: 'a', isAtEnd: true })).toBe('b');
  expect(currentSection(places, { ...middle, named: 'elsewhere', isAtEnd: true })).toBe('b');
});
