import { expect, test } from 'vitest';
import { longFilm } from '#tests/fixtures/long-film.ts';
import { event, parts, source, wiki } from '#tests/fixtures/small-wiki.ts';
import { timelineAt } from '#tests/fixtures/timeline-at.ts';
import type { TimelinePage } from '#wiki/page-data.ts';
import type { Reaction } from '#wiki/shared-data.ts';

const felt = (reaction: Reaction, from: string, reveal = 'premise', who?: string) => ({
  source: from,
  reaction,
  text: `What ${from} felt.`,
  reveal,
  ...(who === undefined ? {} : { who }),
});

const film = wiki({
  'parts.json': parts(['end', 'one'], ['two'], ['three', 'end']),
  'sources/gull.json': source('gull'),
  'events/one.json': event('one', { order: 1, reactions: [felt('laughter', 'leaf'), felt('laughter', 'gull')] }),
  'events/two.json': event('two', {
    order: 2,
    reactions: [felt('laughter', 'leaf'), felt('laughter', 'leaf'), felt('tears', 'gull', 'premise', 'a reader')],
  }),
  'events/three.json': event('three', {
    order: 3,
    reveal: 'three',
    reactions: [felt('anger', 'leaf', 'three', 'a reader')],
  }),
  'events/end.json': event('end', {
    order: 4,
    reveal: 'one',
    reactions: [felt('doubt', 'leaf', 'one'), felt('warmth', 'leaf', 'end')],
  }),
});

function feelingsOf(page: TimelinePage) {
  const chart = page.charts?.feelings;
  if (!chart) throw new Error('there is no chart of feelings');
  const points = chart.points.map((point) => {
    const scene = page.events[point.event];
    const names = point.voices.map((voice) => chart.voices[voice]?.name);
    return { ...point, names, reaction: chart.rows[point.row]?.reaction, scene: scene?.page.title, at: scene?.screen };
  });
  return { ...chart, points };
}

test('each reaction has a row, each scene one point per voice', () => {
  const { points, rows } = feelingsOf(timelineAt(film, 3));
  expect(points.map(({ scene, reaction, names }) => [scene, reaction, names])).toEqual([
    ['Title of end', 'doubt', ['Label of leaf']],
    ['Title of one', 'laughter', ['Label of leaf', 'Label of gull']],
    ['Title of two', 'laughter', ['Label of leaf']],
    ['Title of two', 'tears', ['a reader (Label of gull)']],
    ['Title of three', 'anger', ['a reader (Label of leaf)']],
    ['Title of end', 'warmth', ['Label of leaf']],
  ]);
  expect(rows.map(({ reaction, points: amount }) => [reaction, amount])).toEqual([
    ['laughter', 3],
    ['warmth', 1],
    ['doubt', 1],
    ['anger', 1],
    ['tears', 1],
  ]);
});

test('at a scene that is shown twice, later reactions are at the later showing', () => {
  const points = feelingsOf(timelineAt(film, 3)).points.filter(({ scene }) => scene === 'Title of end');
  expect(points.map(({ reaction, showing = 0, at }) => [reaction, at?.[showing]?.position])).toEqual([
    ['doubt', 1],
    ['warmth', 5],
  ]);
});

test('a scene that the film has not reached is left out and counted', () => {
  const { points, unreached } = feelingsOf(timelineAt(film, 1));
  expect(points.map(({ scene, reaction }) => [scene, reaction])).toEqual([
    ['Title of end', 'doubt'],
    ['Title of one', 'laughter'],
  ]);
  // Two of scene two: two laughs of one voice count once.
  expect(unreached).toBe(2);
  expect(timelineAt(film, 0).charts?.feelings).toBeUndefined();
});

test('each reaction has a peak if one scene has more voices than all others', () => {
  const { rows, points } = feelingsOf(timelineAt(film, 3));
  expect(rows.map(({ peak }) => (peak === undefined ? undefined : points[peak]?.scene))).toEqual([
    'Title of one',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  // Two scenes made two voices angry, so there is no peak.
  const long = feelingsOf(timelineAt(longFilm, 12));
  const peaks = long.rows.map(({ reaction, peak }) => [reaction, peak === undefined ? null : long.points[peak]?.scene]);
  expect(peaks).toEqual([
    ['laughter', 'Title of s14'],
    ['warmth', null],
    ['doubt', null],
    ['anger', null],
    ['tears', 'Title of s38'],
  ]);
});

test.each([1, 6, 12])('a long film at part %i: points are in their row, above its line, by position', (part) => {
  const page = timelineAt(longFilm, part);
  const { points, rows, step, height } = feelingsOf(page);
  const positions = page.charts?.screen.positions ?? 0;
  const xs = points.map(({ x }) => x);
  expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  for (const { x, y, row, voices, at, showing = 0 } of points) {
    expect(Math.abs(x - (((at?.[showing]?.position ?? 0) - 0.5) / positions) * 100)).toBeLessThanOrEqual(0.05);
    const [line, above] = [rows[row]?.y ?? 0, rows[row - 1]?.y ?? 0];
    expect(y).toBeLessThan(line);
    expect(y - (voices.length - 1) * step).toBeGreaterThan(Math.max(above, rows[row]?.label ?? 0));
  }
  expect(rows.at(-1)?.y).toBeLessThan(height);
  // All rows are as high as the first.
  expect(rows.map(({ y }) => y)).toEqual(rows.map((_, index) => (index + 1) * (rows[0]?.y ?? 0)));
});

test('in a long film, every reaction that a part knows is drawn or counted', () => {
  for (const part of [1, 6, 12]) {
    const page = timelineAt(longFilm, part);
    const { points, unreached } = feelingsOf(page);
    const expected = page.events.flatMap(({ page: { title }, reactions }) =>
      reactions.map((kind) => `${title} ${kind}`),
    );
    const drawn = new Set(points.map(({ scene, reaction }) => `${scene} ${reaction}`));
    const missing = expected.filter((each) => !drawn.has(each));
    expect(missing.length).toBeLessThanOrEqual(unreached);
    expect(unreached > 0).toBe(missing.length > 0);
  }
});
