import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentOf, inventedFiles } from '#tests/fixtures/content.ts';
import { longFilm, longFilmTies } from '#tests/fixtures/long-film.ts';
import { character, event, wiki } from '#tests/fixtures/small-wiki.ts';
import type { RelationshipChartData } from '#wiki/chart-data.ts';
import { type Part, partsUpTo } from '#wiki/part.ts';
import { revealScheduleOf } from '../reveal-schedule.ts';
import type { Content } from '../content.ts';
import { indexSite } from '../site-index.ts';
import { nameLines } from './name-lines.ts';
import { relationshipChart } from './relationships.ts';
import { narrowest, ringLayout } from './ring-layout.ts';

const long = contentOf(longFilm);
const last = long.parts.parts.length as Part;

function chartAt(content: Content, part: number): RelationshipChartData | undefined {
  const index = indexSite(content, part as Part);
  return relationshipChart(index);
}

/** Returns the chart of an invented wiki at its end. */
function chartOf(ties: Record<string, Record<string, string[]>>, main: readonly string[] = []) {
  const files = Object.entries(ties).map(([id, others]) => [
    `characters/${id}.json`,
    character(id, {
      main: main.includes(id),
      relationships: Object.entries(others).flatMap(([to, labels]) =>
        labels.map((label) => ({ to, label, sources: [{ source: 'leaf' }], reveal: 'premise' })),
      ),
    }),
  ]);
  const on = main.map((id) => ({ id }));
  const all = wiki({ ...Object.fromEntries(files), 'events/s1.json': event('s1', { characters: on }) });
  return chartAt(contentOf(all), 2);
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Emblem and name of each person, in pixels, at a width of the drawing: 8 px a letter, lines of 18 px.
 */
function boxes({ people }: Pick<RelationshipChartData, 'people'>, width: number): Box[] {
  return people.map(({ x, y, lines, nameAbove }) => {
    const name = 24 + lines.length * 18;
    const [above, below] = nameAbove ? [name, 20] : [20, name];
    const half = Math.max(40, ...lines.map(({ length }) => length * 8)) / 2;
    const centre = (x / 100) * width;
    return { left: centre - half, right: centre + half, top: y - above, bottom: y + below };
  });
}

function overlaps(all: readonly Box[]): [number, number][] {
  return all.flatMap((a, at) =>
    all.flatMap((b, other): [number, number][] => {
      const isApart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      return other > at && !isApart ? [[at, other]] : [];
    }),
  );
}

test.each([360, 768, 1280])('no emblem or name lies on another, or outside, in a window of %i px', (window) => {
  const width = window - (360 - narrowest);
  for (const part of partsUpTo(last)) {
    const chart = chartAt(long, part);
    if (!chart) throw new Error('There is no chart.');
    const all = boxes(chart, width);
    expect(overlaps(all), `part ${part}`).toEqual([]);
    expect(Math.min(...all.map(({ left }) => left))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...all.map(({ right }) => right))).toBeLessThanOrEqual(width);
    expect(Math.min(...all.map(({ top }) => top))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...all.map(({ bottom }) => bottom))).toBeLessThanOrEqual(chart.height);
  }
});

test('for any names and any number of people, no names overlap', () => {
  const name = fc.array(fc.stringMatching(/^[A-Z][a-z’-]{0,24}$/), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(name, { minLength: 2, maxLength: 15 }), fc.boolean(), (names, hasMiddle) => {
      const lines = names.map((words) => nameLines(words.join(' ')));
      const most = Math.max(2, ...lines.map(({ length }) => length));
      const { height, positions } = ringLayout(names.length, hasMiddle && names.length >= 5 ? 2 : 0, most);
      const people = lines.map((ofName, at) => ({
        ...(positions[at] ?? { x: -1, y: -1 }),
        lines: ofName,
        page: { path: '/' as never, title: '' },
      }));
      const all = boxes({ people }, narrowest);
      expect(overlaps(all)).toEqual([]);
      expect(all.every(({ left, right, top }) => left >= 0 && right <= narrowest && top >= 0)).toBe(true);
      expect(Math.max(...all.map(({ bottom }) => bottom))).toBeLessThanOrEqual(height);
    }),
  );
});

test('left and right of the ring are a third of the drawing apart, however many people there are', () => {
  for (let count = 2; count <= 30; count++) {
    for (const inner of count < 5 ? [0] : [0, 2]) {
      const ring = ringLayout(count, inner, 2).positions.slice(inner);
      expect(Math.min(...ring.map(({ x }) => Math.abs(x - 50)))).toBeGreaterThan(16.6);
    }
  }
});

test('the same content makes the same chart', () => {
  expect(JSON.stringify(chartAt(long, last))).toBe(JSON.stringify(chartAt(long, last)));
});

test('every line connects two emblems', () => {
  const chart = chartAt(long, last);
  for (const { from, to, d } of chart?.ties ?? []) {
    const [one, other] = [chart?.people[from], chart?.people[to]];
    expect(d.startsWith(`M${one?.x} ${one?.y}Q`) && d.endsWith(` ${other?.x} ${other?.y}`), d).toBe(true);
  }
});

test('two people have one tie, with the labels of both directions', () => {
  const chart = chartOf({ hae: { bom: ['aunt', 'teacher'] }, bom: { hae: ['niece'] } });
  expect(chart?.people.map(({ page }) => page.title)).toEqual(['hae', 'bom']);
  expect(chart?.ties).toMatchObject([{ from: 0, to: 1, toIs: ['aunt', 'teacher'], fromIs: ['niece'] }]);
});

test('people without ties are not drawn, and without ties there is no chart', () => {
  expect(chartOf({ hae: { bom: ['aunt'] }, bom: {}, dal: {} })?.people).toHaveLength(2);
  expect(chartOf({ hae: {}, bom: {} })).toBeUndefined();
});

test('fifteen at most are drawn: main characters first, then those with most ties', () => {
  const ids = Array.from({ length: 20 }, (_, at) => `c${String(at).padStart(2, '0')}`);
  // c00 to c17 are tied to the hub only; c18 and the hub have more; the main character c17 has one tie.
  const ties = Object.fromEntries(
    ids.map((id, at) => [id, at === 18 ? { c00: ['x'], c01: ['x'], c19: ['x'] } : at === 19 ? {} : { c19: ['x'] }]),
  );
  const chart = chartOf(ties, ['c17']);
  const titles = chart?.people.map(({ page }) => page.title) ?? [];
  expect(titles).toHaveLength(15);
  expect(chart?.tied).toBe(20);
  expect(titles).toEqual(expect.arrayContaining(['c17', 'c18', 'c19', 'c00', 'c01']));
  // Those with most ties are in the middle.
  expect(chart?.people.slice(0, 2).map(({ page, x }) => [page.title, x])).toEqual([
    ['c19', 50],
    ['c18', 50],
  ]);
});

test('members of a group are next to each other', () => {
  const chart = chartAt(long, last);
  const index = indexSite(long, last);
  const groups = chart?.people.slice(2).map(({ page }) => {
    const id = page.path.split('/').at(-1);
    return [...index.content.entities.characters.values()].find((one) => one.id === id)?.group;
  });
  const runs = groups?.filter((group, at) => group !== groups[at - 1]);
  expect(runs).toEqual([...new Set(groups)]);
});

test('a part shows no tie that is revealed later, nor a label of one', () => {
  const schedule = revealScheduleOf(long.parts);
  for (const part of partsUpTo(last)) {
    const labels = chartAt(long, part)?.ties.flatMap(({ toIs, fromIs }) => [...toIs, ...fromIs]) ?? [];
    const known = longFilmTies.filter(([, , , reveal]) => schedule.partOf(reveal) <= part).map(([, , label]) => label);
    expect(labels.toSorted(), `part ${part}`).toEqual(known.toSorted());
  }
  const invented = contentOf(inventedFiles);
  const lastOfInvented = invented.parts.parts.length;
  expect(JSON.stringify(chartAt(invented, lastOfInvented - 1) ?? {})).not.toContain('marker-three');
  expect(JSON.stringify(chartAt(invented, lastOfInvented))).toContain('father, lost off marker-three');
});

test.each([
  ['Min-ho', ['Min-ho']],
  ['So Yang-mi', ['So Yang-mi']],
  ['Baek Seo-yeon', ['Baek', 'Seo-yeon']],
  ['The other keeper', ['The other', 'keeper']],
  ['Boatswain-Quartermaster', ['Boatswain-', 'Quartermas…']],
  ['Quartermaster-General', ['Quartermas…', 'General']],
  ['Pak Chil-bok of marker-two', ['Pak Chil-', 'bok of', 'marker-two']],
  ['The keeper who came before the last one', ['The keeper', 'who came', 'before the', 'last one']],
])('the name %s is broken into short lines', (name, lines) => {
  expect(nameLines(name)).toEqual(lines);
});
