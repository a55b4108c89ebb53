import fc from 'fast-check';
import { expect, test } from 'vitest';
import { authored, contentOf, inventedFiles } from '#tests/fixtures/content.ts';
import { longFilm, longFilmSite, longFilmTies } from '#tests/fixtures/long-film.ts';
import { character, event, site, wiki } from '#tests/fixtures/small-wiki.ts';
import type { RelationshipChartData, RelationshipPlotData } from '#wiki/chart-data.ts';
import { type Part, partsUpTo } from '#wiki/part.ts';
import { revealScheduleOf } from '../reveal-schedule.ts';
import type { Content } from '../content.ts';
import { indexSite } from '../site-index.ts';
import { nameLines } from './name-lines.ts';
import { narrowest, relationshipLayout } from './relationship-layout.ts';
import { relationshipChart } from './relationships.ts';

const long = contentOf(longFilm);
/** The same film, whose crew is drawn as one. */
const enclosing = contentOf([
  ...longFilm.filter(({ path }) => path !== 'site.json'),
  authored('site.json', longFilmSite({ enclosed: true })),
]);
const last = long.parts.parts.length as Part;

function chartAt(content: Content, part: number): RelationshipChartData | undefined {
  const index = indexSite(content, part as Part);
  return relationshipChart(index);
}

const withCrew = site({
  characterGroups: [
    { id: 'tower', label: 'The tower' },
    { id: 'crew', label: 'The crew', enclosed: true },
  ],
});

/** Returns the chart of an invented wiki at its end. */
function chartOf(
  ties: Record<string, Record<string, string[]>>,
  { main = [], groups = {} }: Partial<Choices> = {},
): RelationshipChartData | undefined {
  const people = Object.entries(ties).map(([id, others]) => [
    `characters/${id}.json`,
    character(id, {
      main: main.includes(id),
      ...(groups[id] !== undefined && { group: groups[id] }),
      relationships: Object.entries(others).flatMap(([to, labels]) =>
        labels.map((label) => ({
          to,
          label,
          sources: [{ source: 'leaf' }],
          reveal: 'premise',
        })),
      ),
    }),
  ]);
  const on = main.map((id) => ({ id }));
  const all = wiki({
    'site.json': withCrew,
    ...Object.fromEntries(people),
    'events/s1.json': event('s1', { characters: on }),
  });
  return chartAt(contentOf(all), 2);
}

interface Choices {
  main: readonly string[];
  groups: Record<string, string>;
}

/** Returns the drawing at a part. */
function plotAt(content: Content, part: number): RelationshipPlotData {
  const plot = chartAt(content, part)?.plot;
  if (!plot) throw new Error(`There is no drawing at part ${part}.`);
  return plot;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function around(x: number, width: number, top: number, bottom: number): Box {
  return { left: x - width / 2, right: x + width / 2, top, bottom };
}

/** Returns how wide lines are at so many pixels a letter. */
function wide(lines: readonly string[], letter: number): number {
  return Math.max(0, ...lines.map(({ length }) => length)) * letter;
}

/**
 * Returns the boxes of everything that can be seen but lines, in pixels, at a width of the drawing: marks; names, at 7 px a
 * letter and 17 px a line; labels of groups, and words on lines, at 6.5 px a letter and 15 px a line.
 */
function boxes({ nodes, outlines, lines }: RelationshipPlotData, width: number): Box[] {
  const px = (x: number) => (x / 100) * width;
  return [
    ...nodes.map(({ x, y }) => around(px(x), 44, y - 22, y + 22)),
    ...nodes.map(({ x, y, lines: name }) => around(px(x), wide(name, 7), y + 24, y + 26 + name.length * 17)),
    ...outlines.map(({ y, label }) => ({ left: 14, right: 14 + label.length * 7, top: y + 6, bottom: y + 22 })),
    ...lines.flatMap(({ word }) =>
      word
        ? around(px(word.x), wide(word.lines, 6.5), word.y - word.lines.length * 7.5, word.y + word.lines.length * 7.5)
        : [],
    ),
  ];
}

function overlaps(all: readonly Box[]): [number, number][] {
  return all.flatMap((a, at) =>
    all.flatMap((b, other): [number, number][] => {
      const isApart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      return other > at && !isApart ? [[at, other]] : [];
    }),
  );
}

/** Returns what lies on something else, or outside. */
function misplaced(plot: RelationshipPlotData, width: number): unknown[] {
  const all = boxes(plot, width);
  const outside = all.filter(
    ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > plot.height,
  );
  return [...overlaps(all), ...outside];
}

test.each([360, 768, 1280])('nothing that can be read lies on anything else, or outside, at %i px', (window) => {
  for (const content of [long, enclosing]) {
    for (const part of partsUpTo(last))
      expect(misplaced(plotAt(content, part), window - (360 - narrowest)), `part ${part}`).toEqual([]);
  }
});

test('for any names and any number of people, enclosed or not, nothing overlaps', () => {
  const name = fc.array(fc.stringMatching(/^[A-Z][a-z’-]{0,24}$/), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(name, { minLength: 4, maxLength: 15 }), fc.nat(15), fc.nat(15), (names, first, second) => {
      const all = names.map((_, at) => at);
      const [below, above, free] = [all.slice(0, first), all.slice(first, first + second), all.slice(first + second)];
      const groups = [below, above].filter(({ length }) => length > 0).map((members) => ({ label: 'Crew', members }));
      const half = Math.ceil((free.length + 2) / 2);
      const seating = { centre: free.slice(0, 2), left: free.slice(2, half), right: free.slice(half), groups };
      const layout = relationshipLayout(
        names.map((words) => nameLines(words.join(' '))),
        { ...seating, left: free.length > 2 ? seating.left : [], right: free.length > 2 ? seating.right : [] },
      );
      expect(misplaced({ ...layout, lines: [] }, narrowest)).toEqual([]);
    }),
  );
});

test('a line that is always drawn passes no one but those at its ends', () => {
  for (const content of [long, enclosing]) {
    for (const part of partsUpTo(last)) {
      const plot = plotAt(content, part);
      const { ties = [] } = chartAt(content, part) ?? {};
      const people = boxes({ ...plot, outlines: [], lines: [] }, narrowest);
      for (const { d, ties: of, onFocus } of plot.lines) {
        if (onFocus) continue;
        const ends = of.flatMap((at) => [ties[at]?.from, ties[at]?.to]);
        const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = (d.match(/[\d.]+/g) ?? []).map(Number);
        for (let t = 0; t <= 1; t += 0.02) {
          const x = ((1 - t) ** 2 * x1 + 2 * t * (1 - t) * x2 + t * t * x3) * (narrowest / 100);
          const y = (1 - t) ** 2 * y1 + 2 * t * (1 - t) * y2 + t * t * y3;
          const passed = people.flatMap((box, at) =>
            x > box.left && x < box.right && y > box.top && y < box.bottom && !ends.includes(at % plot.nodes.length)
              ? [at]
              : [],
          );
          expect(passed, `part ${part}: ${d}`).toEqual([]);
        }
      }
    }
  }
});

test('the main characters with most ties are in the centre, also where others have more', () => {
  const chart = chartAt(long, last);
  const central = chart?.people.filter((_, at) => chart.plot?.nodes[at]?.x === 50).map(({ page }) => page.title);
  expect(central).toEqual(['Dal', 'Seo-yeon']);
});

test('the outline of a group contains its members and nobody else, and appears when two of them are known', () => {
  for (const part of partsUpTo(last)) {
    const chart = chartAt(enclosing, part);
    const { outlines = [], nodes = [] } = chart?.plot ?? {};
    expect(outlines).toHaveLength(1);
    const [{ y, height, members, label } = { y: 0, height: 0, members: [], label: '' }] = outlines;
    expect(label).toBe('The crew');
    const within = nodes.flatMap((node, at) => (node.y > y && node.y < y + height ? [at] : []));
    expect(within).toEqual(members);
    const index = indexSite(enclosing, part);
    const crew = [...index.content.entities.characters.values()].filter(({ group }) => group === 'crew');
    const titles = chart?.people.map(({ page }) => page.title) ?? [];
    const known = titles.filter((title) => crew.some(({ name }) => name.text === title));
    expect(members.map((at) => titles[at]).toSorted(), `part ${part}`).toEqual(known.toSorted());
  }
  const ties = { hae: { bom: ['a'], dal: ['b'], gil: ['c'] }, bom: { dal: ['d'] }, dal: {}, gil: {} };
  expect(chartOf(ties)?.plot?.outlines).toEqual([]);
  expect(chartOf(ties, { groups: { bom: 'crew' } })?.plot?.outlines).toEqual([]);
  expect(chartOf(ties, { groups: { bom: 'crew', dal: 'crew' } })?.plot?.outlines).toHaveLength(1);
});

test('someone’s ties to several of a group are one line to its edge, with the label that most of them have', () => {
  const groups = { bom: 'crew', dal: 'crew', gil: 'crew' };
  const ties = { hae: { bom: ['mate'], dal: ['mate'], gil: ['boss'] }, bom: { dal: ['x'] }, dal: {}, gil: {} };
  const plot = chartOf(ties, { groups })?.plot;
  // The tie between two of the group has no line.
  expect(plot?.lines).toMatchObject([{ ties: [0, 1, 2], word: { lines: ['mate'] } }]);
  const edge = plot?.outlines[0]?.y;
  expect(plot?.lines[0]?.d.split(' ').at(-1)).toBe(String(edge));
});

test('a line says what the other is to someone in the centre, and what both of these are to each other', () => {
  const ties = {
    hae: { bom: ['aunt'], dal: ['cook'] },
    bom: { hae: ['niece'] },
    dal: { hae: ['guest'] },
    gil: { hae: ['x'] },
  };
  const { people, plot } = chartOf(ties, { main: ['hae', 'bom'] }) ?? {};
  expect(people?.slice(0, 2).map(({ page }) => page.title)).toEqual(['hae', 'bom']);
  expect(plot?.lines.map(({ word }) => word?.lines)).toEqual([['niece', 'aunt'], ['cook'], undefined]);
});

test('few people are listed, not drawn', () => {
  expect(chartOf({ hae: { bom: ['a'], dal: ['b'] }, bom: { dal: ['c'] }, dal: {} })?.plot).toBeUndefined();
  expect(chartOf({ hae: { bom: ['a'] }, bom: {}, dal: { gil: ['b'] }, gil: {} })?.plot).toBeUndefined();
  expect(chartOf({ hae: { bom: ['a'], dal: ['b'], gil: ['c'] }, bom: {}, dal: {}, gil: {} })).toHaveProperty('plot');
});

test('the same content makes the same chart', () => {
  expect(JSON.stringify(chartAt(long, last))).toBe(JSON.stringify(chartAt(long, last)));
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
  const chart = chartOf(ties, { main: ['c17'] });
  const titles = chart?.people.map(({ page }) => page.title) ?? [];
  expect(titles).toHaveLength(15);
  expect(chart?.tied).toBe(20);
  expect(titles).toEqual(expect.arrayContaining(['c17', 'c18', 'c19', 'c00', 'c01']));
  // A main character is in the centre, and someone with most ties.
  expect(titles.slice(0, 2)).toEqual(['c17', 'c19']);
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
