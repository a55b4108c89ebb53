import { expect, test } from 'vitest';
import { inventedFiles } from '#tests/fixtures/content.ts';
import { longFilm } from '#tests/fixtures/long-film.ts';
import { event, parts, wiki } from '#tests/fixtures/small-wiki.ts';
import { timelineAt } from '#tests/fixtures/timeline-at.ts';
import type { TimelinePage } from '#wiki/page-data.ts';

/** A film that begins with its end, goes back, and shows its end again. */
const framed = wiki({
  'parts.json': parts(['end', 'one', 'two'], ['three', 'end']),
  'events/one.json': event('one', { order: 1, reveal: 'one' }),
  'events/two.json': event('two', { order: 2, reveal: 'two' }),
  'events/three.json': event('three', { order: 3, reveal: 'three' }),
  'events/end.json': event('end', { order: 9, thread: 'present', reveal: 'one' }),
});

function curveOf(page: TimelinePage) {
  const curve = page.charts?.storyCurve;
  if (!curve) throw new Error('there is no story curve');
  // Scenes are in story order: the rank of each among those that were shown.
  const shown = page.events.filter(({ screen }) => screen.length > 0);
  const points = curve.points.map((point) => {
    const scene = page.events[point.event];
    const rank = scene ? shown.indexOf(scene) + 1 : 0;
    const position = scene?.screen[point.showing ?? 0]?.position;
    return { ...point, id: scene?.page.path, rank, thread: scene?.thread, position };
  });
  return { ...curve, points, shown: shown.length };
}

test.each([
  ['a small film', framed, 2],
  ['the invented film', inventedFiles, 3],
  ['a long film', longFilm, 12],
])('%s: a point for each showing, in screen order, at even distances', (_, files, part) => {
  const page = timelineAt(files, part);
  const { points } = curveOf(page);
  const positions = page.events.flatMap(({ screen }) => screen.map(({ position }) => position));
  expect(points.map(({ position }) => position)).toEqual(positions.toSorted((a, b) => a - b));
  const wide = 100 / Math.max(...positions);
  for (const { x, position = 0 } of points) expect(Math.abs(x - (position - 0.5) * wide)).toBeLessThanOrEqual(0.05);
});

test.each([
  ['a small film at part 1', framed, 1],
  ['a small film', framed, 2],
  ['a long film at part 1', longFilm, 1],
  ['a long film', longFilm, 12],
])('%s: places rank the scenes that were shown, in story order', (_, files, part) => {
  const { points, places, shown } = curveOf(timelineAt(files, part));
  expect(points.map(({ place }) => place)).toEqual(points.map(({ rank }) => rank));
  expect(places).toBe(shown);
});

test('a scene that is shown twice has two points that lead to the same place', () => {
  const twice = curveOf(timelineAt(framed, 2)).points.filter(({ id }) => id === '/timeline/end');
  expect(twice.map(({ position, thread }) => [position, thread])).toEqual([
    [1, 'present'],
    [5, 'present'],
  ]);
  expect(twice.map(({ place }) => place)).toEqual([4, 4]);
});

test('the counts of the curve match its points', () => {
  const { back, repeated } = curveOf(timelineAt(framed, 2));
  expect({ back, repeated }).toEqual({ back: 1, repeated: 1 });
  const early = curveOf(timelineAt(framed, 1));
  expect([early.back, early.repeated]).toEqual([1, 0]);
});

test('the parts divide the axis where they divide the film', () => {
  expect(timelineAt(framed, 2).charts?.screen).toEqual({
    positions: 5,
    parts: [
      { part: 1, from: 0, to: 60 },
      { part: 2, from: 60, to: 100 },
    ],
  });
  expect(timelineAt(framed, 1).charts?.screen).toEqual({ positions: 3, parts: [{ part: 1, from: 0, to: 100 }] });
});

test('places do not reveal how many scenes are between those that were shown', () => {
  const curveAt = (end: number) => {
    const files = framed.map((file) =>
      file.path === 'events/end.json' ? { ...file, text: file.text.replace('"order": 9', `"order": ${end}`) } : file,
    );
    return timelineAt(files, 1).charts?.storyCurve;
  };
  expect(curveAt(4)?.points.map(({ place }) => place)).toEqual([3, 1, 2]);
  expect(curveAt(90)).toEqual(curveAt(4));
});

test('with fewer than two showings there is no curve', () => {
  expect(timelineAt(framed, 0).charts).toBeUndefined();
  const one = wiki({
    'parts.json': parts(['only'], ['later']),
    'events/only.json': event('only', { reveal: 'only' }),
  });
  expect(timelineAt(one, 1).charts?.storyCurve).toBeUndefined();
});
