import { expect, test } from 'vitest';
import { currentSection, type HeadingPosition } from './current-section.ts';

const middle = { height: 1000, isAtEnd: false, named: null };

/** Headings a, b, c… at these distances from the top of the window. */
function at(...tops: number[]): HeadingPosition[] {
  return tops.map((top, index) => ({ id: 'abcdef'.charAt(index), top }));
}

test.each<[string, number[], string | null]>([
  ['no section is current above the first heading', [600, 900], null],
  ['a heading above the reading line starts its section', [400, 900], 'a'],
  ['the first of several headings above the line is current', [24, 200, 390], 'a'],
  ['a section stays current while its heading is out of view', [-500, 700], 'a'],
  ['the next section starts when its heading reaches the line', [-500, 400], 'b'],
  ['the last section stays current past its heading', [-900, -500, -1], 'c'],
  ['a page without sections has no current section', [], null],
])('%s', (_, tops, expected) => {
  expect(currentSection(at(...tops), middle)).toBe(expected);
});

test('at the end of the page, the section in the address is current if it is in view', () => {
  const places = at(-300, 100, 500, 900);
  expect(currentSection(places, { ...middle, named: 'd' })).toBe('b');
  expect(currentSection(places, { ...middle, named: 'd', isAtEnd: true })).toBe('d');
  expect(currentSection(places, { ...middle, named: 'a', isAtEnd: true })).toBe('b');
  expect(currentSection(places, { ...middle, named: 'elsewhere', isAtEnd: true })).toBe('b');
});

test('what stands beside the text is current only for those who went to it, while it is in view', () => {
  const places = at(-300, 200, 900).map((place) => ({ ...place, isBeside: place.id === 'b' }));
  expect(currentSection(places, middle)).toBe('a');
  expect(currentSection(places, { ...middle, named: 'b' })).toBe('b');
  const passed = at(-300, -100, 900).map((place) => ({ ...place, isBeside: place.id === 'b' }));
  expect(currentSection(passed, { ...middle, named: 'b' })).toBe('a');
});
