import { expect, test } from 'vitest';
import { parts } from '#tests/fixtures/small-wiki.ts';
import { carryPartOver, type Part } from '#wiki/part.ts';
import { readSetting, type SettingStorage, writeSetting } from '#lib/device-setting.ts';
import { partSetting } from '#wiki/settings.ts';
import { type RevealSchedule, revealScheduleOf, isVisible, numberAt } from './reveal-schedule.ts';

// Three parts; the tower is shown at the beginning and at the end.
const schedule = revealScheduleOf(parts(['tower', 'home'], ['pier'], ['sky', 'tower']));

test.each([
  ['the premise, before the first part', 'premise', 0],
  ['a scene, with the part that it lies in', 'home', 1],
  ['a scene that is shown twice, with the last showing', 'tower', 3],
  ['what has no reveal, at the end', undefined, 3],
  ['a scene that is not listed, at the end', 'nowhere', 3],
])('returns the part from which something is known: %s', (_, reveal, part) => {
  expect(schedule.partOf(reveal)).toBe(part);
});

test('the last part is the number of parts', () => {
  expect(schedule.lastPart).toBe(3);
});

test('returns every position of a scene on the screen, counted from 1 through all parts', () => {
  expect(['tower', 'pier', 'nowhere'].map((scene) => schedule.positionsOf(scene))).toEqual([
    [
      { position: 1, part: 1 },
      { position: 5, part: 3 },
    ],
    [{ position: 3, part: 2 }],
    [],
  ]);
});

test('scenes are numbered by first showing; one that is shown again keeps its number', () => {
  expect(['tower', 'home', 'pier', 'sky', 'nowhere'].map((scene) => schedule.numberOf(scene))).toEqual([
    { number: 1, part: 1 },
    { number: 2, part: 1 },
    { number: 3, part: 2 },
    { number: 4, part: 3 },
    undefined,
  ]);
});

test('a number is shown from the part of the first showing on, though the scene counts at its last', () => {
  const numbersOf = (scene: string) => ([0, 1, 2, 3] as Part[]).map((part) => numberAt(schedule, part, scene));
  expect(numbersOf('tower')).toEqual([undefined, 1, 1, 1]);
  expect(numbersOf('sky')).toEqual([undefined, undefined, undefined, 4]);
});

test('each part has a boundary, which names no scene: one for each showing of a scene that ends a part', () => {
  const { boundaries } = revealScheduleOf(parts(['home', 'tower'], ['home'], ['tower']));
  expect(boundaries).toEqual(Array(3).fill(expect.stringMatching(/^[0-9a-f]{8}$/)));
  expect(new Set(boundaries).size).toBe(3);
  // The end of a part has the same boundary if only scenes before it change.
  expect(revealScheduleOf(parts(['pier', 'home', 'tower'], ['home'], ['tower'])).boundaries[0]).toBe(boundaries[0]);
});

/** A device that stored, with this list of parts, how far the reader had watched. */
function deviceOf({ boundaries, lastPart }: RevealSchedule, part: number): SettingStorage {
  const kept = new Map<string, string>();
  const device = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  writeSetting(device, partSetting({ id: 'lamp', lastPart, boundaries: boundaries.join(' ') }), part as Part);
  return device;
}

const readWith = ({ boundaries, lastPart }: RevealSchedule, device: SettingStorage) =>
  readSetting(device, partSetting({ id: 'lamp', lastPart, boundaries: boundaries.join(' ') }));

test.each([
  ['at the end of the last part', parts(['tower', 'home'], ['pier'], ['sky', 'tower', 'coda']), [0, 1, 2, 3]],
  ['as a new last part', parts(['tower', 'home'], ['pier'], ['sky', 'tower'], ['coda']), [0, 1, 2, 4]],
  ['in the middle', parts(['tower', 'home'], ['pier', 'yard'], ['sky', 'tower']), [0, 1, 1, 3]],
])(
  'a reader who had watched everything still has, when a scene is added %s; others lose what they had not finished',
  (_, now, carried) => {
    expect([0, 1, 2, 3].map((part) => readWith(revealScheduleOf(now), deviceOf(schedule, part)))).toEqual(carried);
  },
);

test('no reader is carried over to another showing of a scene, where a list now has more of them, or fewer', () => {
  const twice = revealScheduleOf(parts(['tower'], ['home'], ['tower', 'end'])).boundaries;
  const late = revealScheduleOf(parts(['home'], ['pier', 'tower'])).boundaries;
  const early = revealScheduleOf(parts(['tower'], ['home'])).boundaries;
  const lateAgain = revealScheduleOf(parts(['home'], ['end', 'tower'], ['tower'])).boundaries;
  expect(carryPartOver(1 as Part, twice, late)).toBe(0);
  expect(carryPartOver(1 as Part, early, lateAgain)).toBe(0);
});

test('shows things from their reveal on, until they are replaced', () => {
  const first = { reveal: 'premise', until: 'pier' };
  const second = { reveal: 'pier', until: 'tower' };
  const whole = { reveal: 'tower' };
  const kept = { reveal: 'premise' };
  const unsaid = {};
  const items = [first, second, whole, kept, unsaid];
  expect(([0, 1, 2, 3] as Part[]).map((part) => items.filter((item) => isVisible(schedule, part, item)))).toEqual([
    [first, kept],
    [first, kept],
    [second, kept],
    [whole, kept, unsaid],
  ]);
});

test('an unknown "until" scene counts as the last part, where its successor would be shown', () => {
  const paragraph = { reveal: 'premise', until: 'nowhere' };
  expect(([0, 2, 3] as Part[]).map((part) => isVisible(schedule, part, paragraph))).toEqual([true, true, false]);
});
