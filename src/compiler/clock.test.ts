import { expect, test } from 'vitest';
import { parts } from '#tests/fixtures/small-wiki.ts';
import { carryPartOver, type Part } from '#wiki/part.ts';
import { clockOf, isVisible } from './clock.ts';

// Three parts; the court is shown at the beginning and at the end.
const clock = clockOf(parts(['court', 'home'], ['prison'], ['sky', 'court']));

test.each([
  ['the premise, before the first part', 'premise', 0],
  ['a scene, with the part that it lies in', 'home', 1],
  ['a scene that is shown twice, with the last showing', 'court', 3],
  ['what has no reveal, at the end', undefined, 3],
  ['a scene that is not listed, at the end', 'nowhere', 3],
])('tells when something is known: %s', (_, reveal, part) => {
  expect(clock.partOf(reveal)).toBe(part);
});

test('the last part is the number of parts', () => {
  expect(clock.lastPart).toBe(3);
});

test('tells every position of a scene on the screen, counted from 1 through all parts', () => {
  expect(['court', 'prison', 'nowhere'].map((scene) => clock.positionsOf(scene))).toEqual([
    [
      { position: 1, part: 1 },
      { position: 5, part: 3 },
    ],
    [{ position: 3, part: 2 }],
    [],
  ]);
});

test('each part has a boundary: its last scene, and which of the showings of that scene it is', () => {
  expect(clock.boundaries).toEqual(['home.1/1', 'prison.1/1', 'court.2/2']);
  expect(clockOf(parts(['home', 'court'], ['court'])).boundaries).toEqual(['court.1/2', 'court.2/2']);
});

test('no reader is carried over to another showing of a scene, where a list now has more of them, or fewer', () => {
  const twice = clockOf(parts(['court'], ['home'], ['court', 'end'])).boundaries;
  const late = clockOf(parts(['home'], ['prison', 'court'])).boundaries;
  const early = clockOf(parts(['court'], ['home'])).boundaries;
  const lateAgain = clockOf(parts(['home'], ['end', 'court'], ['court'])).boundaries;
  expect(carryPartOver(1 as Part, twice, late)).toBe(0);
  expect(carryPartOver(1 as Part, early, lateAgain)).toBe(0);
});

test('shows things from their reveal on, until another takes their place', () => {
  const first = { reveal: 'premise', until: 'prison' };
  const second = { reveal: 'prison', until: 'court' };
  const whole = { reveal: 'court' };
  const kept = { reveal: 'premise' };
  const unsaid = {};
  const items = [first, second, whole, kept, unsaid];
  expect(([0, 1, 2, 3] as Part[]).map((part) => items.filter((item) => isVisible(clock, part, item)))).toEqual([
    [first, kept],
    [first, kept],
    [second, kept],
    [whole, kept, unsaid],
  ]);
});

test('what ends with a scene that is not listed stays until the last part, when its successor would come', () => {
  const paragraph = { reveal: 'premise', until: 'nowhere' };
  expect(([0, 2, 3] as Part[]).map((part) => isVisible(clock, part, paragraph))).toEqual([true, true, false]);
});
