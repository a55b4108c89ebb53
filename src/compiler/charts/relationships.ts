import { defined } from '#lib/defined.ts';
import type { PersonNodeData, RelationshipChartData, TieData } from '#wiki/chart-data.ts';
import { charactersInOrder, emblemData, linkOf } from '../page-parts.ts';
import type { Character } from '../schemas/character.ts';
import type { SiteIndex } from '../site-index.ts';
import { nameLines } from './name-lines.ts';
import { curveBetween, ringLayout } from './ring-layout.ts';

/** At first sight; the table of a character's page has them all. */
const most = 15;
/** How many of those with most ties stand in the middle, where there are enough to stand around them. */
const inMiddle = 2;
const enoughForMiddle = 5;
/** For so many lines of a name there is room, so that the chart keeps its size from part to part where names are short. */
const leastLines = 2;

interface Tie {
  one: string;
  other: string;
  /** What the other is to the one, and the one to the other. */
  toIs: string[];
  fromIs: string[];
}

/**
 * Who is what to whom: the main characters first, then by number of ties, as many as a first sight takes. Those with
 * most ties stand in the middle, the others around them, each beside those of the same group. Undefined where nobody is
 * tied to anybody.
 */
export function relationshipChart(index: SiteIndex): RelationshipChartData | undefined {
  const characters = charactersInOrder(index);
  const all = tiesOf(characters);
  const tied = characters.filter(({ id }) => degree(id, all) > 0);
  const chosen = new Set(
    tied
      .toSorted((a, b) => Number(b.main) - Number(a.main) || degree(b.id, all) - degree(a.id, all))
      .slice(0, most)
      .map(({ id }) => id),
  );
  const ties = all.filter(({ one, other }) => chosen.has(one) && chosen.has(other));
  if (ties.length === 0) return undefined;
  const shown = tied.filter(({ id }) => chosen.has(id));
  const middle =
    shown.length < enoughForMiddle
      ? []
      : shown.toSorted((a, b) => degree(b.id, ties) - degree(a.id, ties)).slice(0, inMiddle);
  const order = [...middle, ...shown.filter((character) => !middle.includes(character))];
  const named = order.map(({ id }) => {
    const page = linkOf(index, 'characters', id);
    return { page, ...defined({ emblem: emblemData(index, id) }), lines: nameLines(page.title) };
  });
  const { height, places } = ringLayout(
    order.length,
    middle.length,
    Math.max(leastLines, ...named.map(({ lines }) => lines.length)),
  );
  const people = named.map((person, at): PersonNodeData => ({ ...person, ...(places[at] ?? { x: 50, y: 0 }) }));
  const placeOf = new Map(order.map(({ id }, at) => [id, at]));
  return {
    height,
    tied: tied.length,
    people,
    ties: ties.map(({ one, other, toIs, fromIs }): TieData => {
      const [from = 0, to = 0] = [placeOf.get(one), placeOf.get(other)];
      const start = people[from] ?? { x: 0, y: 0 };
      return { from, to, d: curveBetween(start, people[to] ?? start, height), toIs, fromIs };
    }),
  };
}

/** How many others a character is tied to. */
function degree(id: string, ties: readonly Tie[]): number {
  return ties.filter(({ one, other }) => one === id || other === id).length;
}

/** The pairs of which one is something to the other, each once. */
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
