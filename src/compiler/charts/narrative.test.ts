import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inventedFiles } from '#tests/fixtures/content.ts';
import { longFilm } from '#tests/fixtures/long-film.ts';
import { character, event, onScene, parts, wiki } from '#tests/fixtures/small-wiki.ts';
import { pathPoints } from '#tests/fixtures/svg-paths.ts';
import { timelineAt } from '#tests/fixtures/timeline-at.ts';
import { linkKey } from '#wiki/link-key.ts';
import type { TimelinePage } from '#wiki/page-data.ts';
import { apart, lineHeights } from './line-heights.ts';
import { type Column, orderLines } from './narrative-order.ts';

/**
 * Returns the chart of a timeline, with the height of each line at each point; undefined if a line does not reach it.
 */
function chartOf(page: TimelinePage) {
  const chart = page.charts?.narrative;
  if (!chart) throw new Error('there is no narrative chart');
  const lines = chart.lines.map((line) => {
    const name = page.characters[line.character];
    const height = pathPoints(line.curve);
    const heightAt = (x: number) => {
      try {
        return height(Math.round((x * chart.columns) / 100 - 0.5) + 0.5);
      } catch {
        return undefined;
      }
    };
    return { ...line, key: name ? linkKey(name) : '', title: name?.title ?? '', heightAt };
  });
  const points = chart.points.map((point) => {
    const scene = page.events[point.event];
    return { ...point, path: scene?.page.path ?? '', there: (scene?.characters ?? []).map(linkKey) };
  });
  return { ...chart, lines, points };
}

const films: [name: string, page: TimelinePage][] = [
  ['the invented film', timelineAt(inventedFiles, 3)],
  ...[3, 4, 6, 9, 12].map((part): [string, TimelinePage] => [
    `a long film at part ${part}`,
    timelineAt(longFilm, part),
  ]),
];

test.each(films)('%s: the points are in story order, at even distances', (_, page) => {
  const { points, columns } = chartOf(page);
  // The events of a timeline are in story order.
  const met = page.events.filter(({ characters }) => characters.length > 0);
  expect(points.map(({ path }) => path)).toEqual(met.map(({ page: link }) => link.path));
  const steps = points.slice(1).map(({ x }, at) => x - (points[at]?.x ?? 0));
  for (const step of steps) expect(Math.abs(step - 100 / columns)).toBeLessThanOrEqual(0.11);
});

test.each(films)('%s: the lines of those in a scene run together there, and no other comes near', (_, page) => {
  const { lines, points } = chartOf(page);
  for (const { x, from, to, there, path } of points) {
    const heights = (inScene: boolean) =>
      lines
        .filter(({ key }) => there.includes(key) === inScene)
        .flatMap(({ heightAt }) => heightAt(x) ?? [])
        .toSorted((a, b) => a - b);
    const met = heights(true);
    expect(met, path).toHaveLength(there.length);
    expect([met[0], met.at(-1)], path).toEqual([from, to]);
    // Adjacent: no room for a line that does not belong there.
    expect(to - from, path).toBeLessThanOrEqual((there.length - 1) * apart.meeting + 1);
    const near = heights(false).filter((y) => from - apart.others + 1 < y && y < to + apart.others - 1);
    expect(near, path).toEqual([]);
  }
});

test.each(films)('%s: a line begins a column before its first scene and ends one after its last', (_, page) => {
  const { lines, points, columns } = chartOf(page);
  for (const { key, heightAt, x, y, scenes } of lines) {
    const own = points.filter(({ there }) => there.includes(key));
    expect(own).toHaveLength(scenes);
    expect(x).toBeLessThan(own[0]?.x ?? 0);
    expect(heightAt(x)).toBe(y);
    const after = (steps: number) => heightAt((own.at(-1)?.x ?? 0) + (steps * 100) / columns);
    expect(after(1)).toBeDefined();
    expect(after(2)).toBeUndefined();
  }
});

test.each(films)('%s: everything lies in the drawing, and names have room between them', (_, page) => {
  const { lines, points, height, width, columns } = chartOf(page);
  expect(width / columns).toBeGreaterThanOrEqual(22);
  for (const { from, to } of points) expect(from >= 30 && to <= height - 10).toBe(true);
  const crowded = lines.flatMap((one, at) =>
    lines.slice(at + 1).filter((other) => other.x === one.x && Math.abs(other.y - one.y) < apart.others - 1),
  );
  expect(crowded).toEqual([]);
});

test('lines that share a scene differ from lines that only pass', () => {
  expect(apart.others).toBeGreaterThan(1.5 * apart.meeting);
});

test('two characters who meet, part and meet again', () => {
  const scene = (id: string, order: number, ...on: string[]) => event(id, { order, characters: onScene(...on) });
  const page = timelineAt(
    wiki({
      'parts.json': parts(['a', 'b', 'c', 'd', 'e', 'f', 'g']),
      'characters/ada.json': character('ada'),
      'characters/ben.json': character('ben'),
      'events/a.json': scene('a', 1, 'ada', 'ben'),
      'events/b.json': scene('b', 2, 'ada'),
      'events/c.json': scene('c', 3, 'ben'),
      'events/d.json': scene('d', 4, 'ada', 'ben'),
      'events/e.json': scene('e', 5),
      'events/f.json': scene('f', 6, 'ada', 'ben'),
      'events/g.json': scene('g', 7, 'ben'),
    }),
    0,
  );
  const { lines, points, left } = chartOf(page);
  const [ada, ben] = lines;
  const distances = points.map(({ x }) => Math.abs((ada?.heightAt(x) ?? 0) - (ben?.heightAt(x) ?? 0)));
  const { meeting, others } = apart;
  expect(distances).toEqual([meeting, others, others, meeting, meeting, others]);
  // A scene without characters has no point.
  expect(points.map(({ path }) => path)).toEqual(['a', 'b', 'c', 'd', 'f', 'g'].map((id) => `/timeline/${id}`));
  expect(left).toBe(0);
});

test.each(films)('%s: the emblem in which a line ends lies on no other line', (_, page) => {
  const { lines } = chartOf(page);
  for (const { end, heightAt: own, title, key } of lines) {
    expect(own(end.x), title).toBe(end.y);
    const others = lines.filter((other) => other.key !== key);
    const near = others.filter(({ heightAt }) => Math.abs((heightAt(end.x) ?? Infinity) - end.y) < apart.others - 1);
    expect(
      near.map((other) => other.title),
      title,
    ).toEqual([]);
  }
});

/** Returns a film with this many scenes, in each of which the same two characters meet. */
const ofScenes = (amount: number) => {
  const ids = Array.from({ length: amount }, (_, at) => `s${at + 1}`);
  const on = onScene('ada', 'ben');
  return wiki({
    'parts.json': parts(ids),
    'characters/ada.json': character('ada'),
    'characters/ben.json': character('ben'),
    ...Object.fromEntries(ids.map((id, at) => [`events/${id}.json`, event(id, { order: at + 1, characters: on })])),
  });
};

test('there is no chart of fewer than six scenes', () => {
  expect(timelineAt(ofScenes(5), 0).charts).toBeUndefined();
  expect(chartOf(timelineAt(ofScenes(6), 0)).closest).toEqual({ lines: [0, 1], scenes: 6 });
});

test('the main characters lead, as the content says', () => {
  const leads = (page: TimelinePage) => chartOf(page).lines.flatMap(({ lead, title }) => (lead ? [title] : []));
  expect(leads(timelineAt(longFilm, 12)).toSorted()).toEqual([
    'Dal',
    'Kang O',
    'Min-ho',
    'Seo-yeon',
    'The harbour master',
  ]);
  expect(leads(timelineAt(ofScenes(6), 0))).toEqual([]);
});

test.each(['dead', 'memory', 'imagination'] as const)('a line ends where a life ends: later %s', (seen) => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const page = timelineAt(
    wiki({
      'parts.json': parts(ids),
      'characters/ada.json': character('ada'),
      'characters/ben.json': character('ben'),
      ...Object.fromEntries(
        ids.map((id, at) => [
          `events/${id}.json`,
          event(id, {
            order: at + 1,
            characters: [...onScene('ada'), ...onScene('ben').map((on) => (at < 4 ? on : { ...on, seen }))],
          }),
        ]),
      ),
    }),
    0,
  );
  const { lines, points, columns } = chartOf(page);
  const ben = lines.find(({ title }) => title.includes('ben'));
  expect(ben?.scenes).toBe(4);
  expect(Math.abs((ben?.end.x ?? 0) - (points[3]?.x ?? 0) - 100 / columns)).toBeLessThanOrEqual(0.11);
  expect(points.slice(4).map(({ x }) => (ben?.heightAt(x) === undefined ? 'none' : 'line'))).toEqual([
    'line',
    'none',
    'none',
  ]);
});

test.each(films)('%s: a name at the end of a line lies in the drawing, and no line comes near', (_, page) => {
  const { lines, columns } = chartOf(page);
  const named = lines.filter(({ end }) => end.named);
  expect(named.length).toBeGreaterThan(0);
  for (const { end, title, key } of named) {
    // At least seven pixels for each letter, and the emblem, at the minimum width.
    const wide = (title.length * 7 + 14) / 22;
    const last = (end.x * columns) / 100 + wide;
    expect(last, title).toBeLessThanOrEqual(columns);
    for (const other of lines.filter((line) => line.key !== key)) {
      const under = Array.from({ length: Math.ceil(wide) }, (__, step) => end.x + (step * 100) / columns);
      const near = under.filter((x) => Math.abs((other.heightAt(x) ?? Infinity) - end.y) < 16);
      expect(near, `${title}, ${other.title}`).toEqual([]);
      const isBeside = other.end.named && Math.abs(other.end.y - end.y) < 16;
      const distance = isBeside ? Math.abs(other.end.x - end.x) : Infinity;
      expect(distance, `${title}, ${other.title}`).toBeGreaterThan((wide * 100) / columns);
    }
  }
});

/** Returns a film of six scenes in three parts, of which the first is told last; titles may be missing. */
const inParts = (...titles: (string | undefined)[]) => {
  const screen = [['s6'], ['s1', 's2', 's3'], ['s4', 's5']];
  const on = onScene('ada', 'ben');
  return wiki({
    'parts.json': {
      parts: parts(...screen).parts.map((part, at) => ({ ...part, ...(titles[at] && { title: titles[at] }) })),
    },
    'characters/ada.json': character('ada'),
    'characters/ben.json': character('ben'),
    ...Object.fromEntries(
      screen.flat().map((id) => [`events/${id}.json`, event(id, { order: Number(id.slice(1)), characters: on })]),
    ),
  });
};

test('the parts stand over the columns of their scenes, in story order, with a title where it fits', () => {
  const { parts: over, points, columns } = chartOf(timelineAt(inParts('Ending', 'The old lamp', undefined), 3));
  expect(over.map(({ part, title }) => [part, title])).toEqual([
    [2, ['The old', 'lamp']],
    [3, undefined],
    // One column is too narrow for this word.
    [1, undefined],
  ]);
  const half = 50 / columns;
  for (const [at, [first, last]] of [[0, 2] as const, [3, 4] as const, [5, 5] as const].entries()) {
    expect(Math.abs((over[at]?.from ?? 0) - ((points[first]?.x ?? 0) - half))).toBeLessThanOrEqual(0.11);
    expect(Math.abs((over[at]?.to ?? 0) - ((points[last]?.x ?? 0) + half))).toBeLessThanOrEqual(0.11);
  }
});

test('no part stands over scenes that the film has not yet shown', () => {
  const page = timelineAt(inParts('Ending', 'The old lamp', 'The new lamp'), 2);
  expect(chartOf(page).parts.map(({ part }) => part)).toEqual([2, 1]);
  expect(JSON.stringify(page)).not.toContain('new');
});

test('with many characters, those with most scenes have a line, in the order of the page', () => {
  const many = Array.from({ length: 20 }, (_, at) => `c${String(at).padStart(2, '0')}`);
  const page = timelineAt(
    wiki({
      'parts.json': parts(['a', 'b', 'c', 'd', 'e', 'f']),
      ...Object.fromEntries(many.map((id) => [`characters/${id}.json`, character(id)])),
      'events/a.json': event('a', { order: 1, characters: onScene(...many) }),
      ...Object.fromEntries(
        ['b', 'c', 'd', 'e', 'f'].map((id, at) => [
          `events/${id}.json`,
          event(id, { order: at + 2, characters: onScene(...many.slice(10)) }),
        ]),
      ),
    }),
    0,
  );
  const { lines, left } = chartOf(page);
  expect(lines.map(({ title }) => title)).toEqual([...many.slice(0, 5), ...many.slice(10)]);
  expect(left).toBe(5);
});

test('the same film makes the same chart', () => {
  expect(timelineAt([...longFilm].toReversed(), 12).charts).toEqual(timelineAt(longFilm, 12).charts);
});

test('lines that could run side by side do not cross', () => {
  // Each pair only meets each other, though the initial order mixes them.
  const columns = Array.from({ length: 6 }, (_, at): Column => ({
    lines: [0, 1, 2, 3],
    meeting: new Set(at % 2 === 0 ? [0, 2] : [1, 3]),
    names: new Set(),
  }));
  const [first, ...others] = orderLines(columns);
  expect(others).toEqual(others.map(() => first));
});

test('for any film: lines that share a scene are adjacent, and heights follow the order', () => {
  const meetings = fc.array(fc.uniqueArray(fc.nat(6), { minLength: 1 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(meetings, (scenes) => {
      const columns = scenes.map((on): Column => ({
        lines: [0, 1, 2, 3, 4, 5, 6],
        meeting: new Set(on),
        names: new Set(),
      }));
      const orders = orderLines(columns);
      const heights = lineHeights(columns, orders);
      for (const [at, order] of orders.entries()) {
        const met = order.flatMap((line, index) => (columns[at]?.meeting.has(line) ? [index] : []));
        expect((met.at(-1) ?? 0) - (met[0] ?? 0)).toBe(met.length - 1);
        const ys = order.map((line) => heights[at]?.get(line) ?? NaN);
        expect(ys).toEqual(ys.toSorted((a, b) => a - b));
      }
    }),
    { numRuns: 40 },
  );
});
