import { rollup } from 'd3-array';
import { defined } from '#lib/defined.ts';
import type { PersonNodeData, RelationshipChartData, TieData } from '#wiki/chart-data.ts';
import { charactersInOrder, emblemData, linkOf } from '../page-parts.ts';
import type { Character } from '../schemas/character.ts';
import type { SiteIndex } from '../site-index.ts';
import { nameLines } from './name-lines.ts';
import { curveBetween, ringLayout } from './ring-layout.ts';

/** Maximum number of characters; a character's page has all their relationships. */
const maxPeople = 15;
/** How many of the characters with most ties are in the middle, if there are enough to surround them. */
const inMiddle = 2;
const minPeopleForMiddle = 5;
/** The number of name lines that always have room, so that the chart keeps its size from part to part. */
const minNameLines = 2;

interface Tie {
  one: string;
  other: string;
  /** Labels for `other` as seen from `one`, and for `one` as seen from `other`. */
  toIs: string[];
  fromIs: string[];
}

/**
 * Returns the chart of relationships: main characters first, then by number of ties, up to a maximum. Those with most
 * ties are in the middle, the others around them, next to others of their group. Undefined if there are no
 * relationships.
 */
export function relationshipChart(index: SiteIndex): RelationshipChartData | undefined {
  const characters = charactersInOrder(index);
  const all = tiesOf(characters);
  const degree = degrees(all);
  const tied = characters.filter(({ id }) => degree(id) > 0);
  const chosen = new Set(
    tied
      .toSorted((a, b) => Number(b.main) - Number(a.main) || degree(b.id) - degree(a.id))
      .slice(0, maxPeople)
      .map(({ id }) => id),
  );
  const ties = all.filter(({ one, other }) => chosen.has(one) && chosen.has(other));
  if (ties.length === 0) return undefined;
  const degreeInChart = degrees(ties);
  const shown = tied.filter(({ id }) => chosen.has(id));
  const middle =
    shown.length < minPeopleForMiddle
      ? []
      : shown.toSorted((a, b) => degreeInChart(b.id) - degreeInChart(a.id)).slice(0, inMiddle);
  const order = [...middle, ...shown.filter((character) => !middle.includes(character))];
  const named = order.map(({ id }) => {
    const page = linkOf(index, 'characters', id);
    return { page, ...defined({ emblem: emblemData(index, id) }), lines: nameLines(page.title) };
  });
  const { height, positions } = ringLayout(
    order.length,
    middle.length,
    Math.max(minNameLines, ...named.map(({ lines }) => lines.length)),
  );
  const people = named.map((person, at): PersonNodeData => ({ ...person, ...(positions[at] ?? { x: 50, y: 0 }) }));
  const indexById = new Map(order.map(({ id }, at) => [id, at]));
  return {
    height,
    tied: tied.length,
    people,
    ties: ties.map(({ one, other, toIs, fromIs }): TieData => {
      const [from = 0, to = 0] = [indexById.get(one), indexById.get(other)];
      const start = people[from] ?? { x: 0, y: 0 };
      return { from, to, d: curveBetween(start, people[to] ?? start, height), toIs, fromIs };
    }),
  };
}

/** Returns a function that returns the number of characters to whom a character has a tie. */
function degrees(ties: readonly Tie[]): (id: string) => number {
  const counts = rollup(
    ties.flatMap(({ one, other }) => [one, other]),
    (all) => all.length,
    (id) => id,
  );
  return (id) => counts.get(id) ?? 0;
}

/** Returns the pairs of related characters, each once. */
function tiesOf(characters: readonly Character[]): Tie[] {
  const ties = new Map<string, Tie>();
  for (const { id, relationships } of characters) {
    for (const { to, label } of relationships) {
      if (to === id) continue;
      const reverse = ties.get(`${to} ${id}`);
      if (reverse) {
        reverse.fromIs.push(label);
        continue;
      }
      const tie = ties.get(`${id} ${to}`) ?? { one: id, other: to, toIs: [], fromIs: [] };
      ties.set(`${id} ${to}`, tie);
      tie.toIs.push(label);
    }
  }
  return [...ties.values()];
}
