import { expect, test } from 'vitest';
import { listText } from './lists.ts';
import { messages } from './messages.ts';

const { charts, disagreements, scenes, timeline, values, watched } = messages;

test.each([
  [listText([]), ''],
  [listText(['A']), 'A'],
  [listText(['A', 'B', 'C']), 'A, B and C'],
  [messages.number({ amount: 1234567 }), '1,234,567'],
  [messages.percent({ share: 0.25 }), '25%'],
  [messages.scene({ number: 1234 }), 'Scene 1234'],
  [messages.part({ part: 0 }), 'Before the film'],
  [messages.part({ part: 6 }), 'Part 6'],
  [values.place({ place: 1 }), '1st'],
  [values.place({ place: 2 }), '2nd'],
  [values.place({ place: 3 }), '3rd'],
  [values.place({ place: 4 }), '4th'],
  [values.place({ place: 11 }), '11th'],
  [values.place({ place: 12 }), '12th'],
  [values.place({ place: 13 }), '13th'],
  [values.place({ place: 22 }), '22nd'],
  [values.place({ place: 103 }), '103rd'],
  [values.place({ place: 1111 }), '1,111th'],
  [timeline.count({ scenes: 1 }), '1 scene'],
  [timeline.count({ scenes: 1200 }), '1,200 scenes'],
  [timeline.countOf({ shown: 0, all: 42 }), 'No scene matches all filters. Clear one to see more.'],
  [timeline.countOf({ shown: 1, all: 42 }), '1 of 42 scenes'],
  [scenes.clocks({ times: 1, positions: '3rd', outOfOrder: true }), 'Shown 3rd, out of story order'],
  [scenes.clocks({ times: 2, positions: '3rd and 5th', outOfOrder: false }), 'Shown twice, 3rd and 5th'],
  [scenes.clocks({ times: 3, positions: '1st, 2nd and 5th', outOfOrder: false }), 'Shown 3 times, 1st, 2nd and 5th'],
  [disagreements.subject({ title: 'The lamp', claims: 1 }), 'The lamp'],
  [disagreements.subject({ title: 'The lamp', claims: 2 }), 'The lamp (2)'],
  [watched.label({ watched: 'none', part: 0, last: 12 }), 'Not watched yet'],
  [watched.label({ watched: 'some', part: 6, last: 12 }), 'Part 6 of 12 watched'],
  [charts.admissions.tick({ day: 1 }), 'Day 1'],
  [charts.admissions.amount({ tickets: 1_700_000 }), '1.7 million'],
])('%s', (written, expected) => {
  expect(written).toBe(expected);
});

test.each([
  [{ scenes: 42, repeated: 0, often: 'twice', back: 0 }, '42 scenes in the', 'never.'],
  [{ scenes: 1, repeated: 1, often: 'more', back: 1 }, '1 scene, shown more than once, in the', 'once.'],
  [{ scenes: 9, repeated: 1, often: 'twice', back: 2 }, '9 scenes, one of them shown twice, in the', 'twice.'],
  [{ scenes: 9, repeated: 3, often: 'more', back: 7 }, '9 scenes, 3 of them shown more than once, in the', '7 times.'],
] as const)('the sentence of the story curve, %o', (counts, ...expected) => {
  for (const part of expected) expect(charts.storyCurve.sentence(counts)).toContain(part);
});

test('counts the scenes of another time, by its name in the content', () => {
  expect(charts.storyCurve.apart({ thread: 'Winter', scenes: 2 })).toBe(' Winter: 2 scenes.');
});
