import { greatest, rollup } from 'd3-array';
import { defined } from '#lib/defined.ts';
import type { PersonNodeData, RelationshipChartData, RelationshipPlotData } from '#wiki/chart-data.ts';
import { charactersInOrder, emblemData, linkOf, looksOf } from '../page-parts.ts';
import type { Character } from '../schemas/character.ts';
import type { SiteIndex } from '../site-index.ts';
import { nameLines } from './name-lines.ts';
import { relationshipLayout, type Seating } from './relationship-layout.ts';
import { type Connection, linesOfWord, relationshipLines } from './relationship-lines.ts';

/** Maximum number of characters; a character's page has all their relationships. */
const maxPeople = 15;
/** With fewer people, or fewer than three ties, a list says it better than a drawing. */
const enough = { people: 4, ties: 3 };
/** How many are in the centre: more would be a column of their own. */
const maxInCentre = 2;
/** Someone alone is not enclosed. */
const minEnclosed = 2;

interface Tie {
  one: string;
  other: string;
  /** Labels for `other` as seen from `one`, and for `one` as seen from `other`; of each the latest that is short enough for a line. */
  toIs: string[];
  fromIs: string[];
  toShort?: string | undefined;
  fromShort?: string | undefined;
}

/**
 * Returns the chart of relationships: main characters first, then by number of ties, up to a maximum. Main characters
 * with most ties are in the centre, groups that the content encloses are drawn as one, and the others are left and
 * right. Undefined if there are no relationships.
 */
export function relationshipChart(index: SiteIndex): RelationshipChartData | undefined {
  const characters = charactersInOrder(index);
  const all = tiesOf(characters);
  const degree = degrees(all);
  const tied = characters.filter(({ id }) => degree(id) > 0);
  const chosen = new Set(
    tied.toSorted((a, b) => Number(b.main) - Number(a.main) || degree(b.id) - degree(a.id)).slice(0, maxPeople),
  );
  const shown = tied.filter((character) => chosen.has(character));
  const ids = new Set<string>(shown.map(({ id }) => id));
  const ties = all.filter(({ one, other }) => ids.has(one) && ids.has(other));
  if (ties.length === 0) return undefined;
  const { order, seating } = seat(index, shown, ties);
  const at = (id: string) => order.findIndex((character) => character.id === id);
  const people = order.map(({ id, portraits }): PersonNodeData => {
    const [look] = looksOf(index, portraits);
    return {
      page: linkOf(index, 'characters', id),
      ...defined({ emblem: emblemData(index, id) }),
      // The name beside it says what it is.
      ...(look?.src !== undefined && { portrait: { src: look.src, width: look.width } }),
    };
  });
  return {
    tied: tied.length,
    people,
    ties: ties.map(({ one, other, toIs, fromIs }) => ({ from: at(one), to: at(other), toIs, fromIs })),
    ...(people.length >= enough.people && ties.length >= enough.ties && { plot: plotOf(people, ties, seating, at) }),
  };
}

/** Returns everyone in the order of the drawing, and where they are, by index in it. */
function seat(index: SiteIndex, shown: readonly Character[], ties: readonly Tie[]) {
  const degree = degrees(ties);
  const isTied = (a: Character, b: Character) =>
    ties.some(({ one, other }) => (one === a.id && other === b.id) || (one === b.id && other === a.id));
  const groups = index.content.site.characterGroups
    .filter(({ enclosed }) => enclosed)
    .map(({ id, label }) => ({ label, members: shown.filter(({ group }) => group === id) }))
    .filter(({ members }) => members.length >= minEnclosed);
  const enclosed = new Set(groups.flatMap(({ members }) => members));
  const free = shown.filter((character) => !enclosed.has(character));
  const strongest = free
    .toSorted((a, b) => Number(b.main) - Number(a.main) || degree(b.id) - degree(a.id))
    .slice(0, maxInCentre);
  // The strongest is beside the group, which is below.
  const centre = groups.length > 0 ? strongest.toReversed() : strongest;
  const others = free.filter((character) => !centre.includes(character));
  const tiesToGroups = (character: Character) => [...enclosed].filter((member) => isTied(character, member)).length;
  // One in each column is beside the group too.
  const low = others
    .filter((character) => tiesToGroups(character) > 0)
    .toSorted((a, b) => tiesToGroups(b) - tiesToGroups(a))
    .slice(0, 2);
  const high = chained(
    others.filter((character) => !low.includes(character)),
    isTied,
  );
  const onLeft = Math.ceil(others.length / 2) - Math.min(1, low.length);
  const left = [...high.slice(0, onLeft), ...low.slice(0, 1)];
  const right = [...high.slice(onLeft), ...low.slice(1)];
  const order = [...centre, ...left, ...right, ...enclosed];
  const at = (characters: readonly Character[]) => characters.map((character) => order.indexOf(character));
  const seating: Seating = {
    centre: at(centre),
    left: at(left),
    right: at(right),
    groups: groups.map(({ label, members }) => ({ label, members: at(members) })),
  };
  return { order, seating };
}

/** Returns characters in an order in which those with a tie follow each other, as far as a simple walk finds them. */
function chained(characters: readonly Character[], isTied: (a: Character, b: Character) => boolean): Character[] {
  const chain: Character[] = [];
  const left = [...characters];
  while (left.length > 0) {
    const last = chain.at(-1);
    const next = last ? left.findIndex((character) => isTied(last, character)) : 0;
    chain.push(...left.splice(Math.max(0, next), 1));
  }
  return chain;
}

/** Returns the drawing: a line for each tie between people who are not in one group, and one for several to a group. */
function plotOf(
  people: readonly PersonNodeData[],
  ties: readonly Tie[],
  seating: Seating,
  at: (id: string) => number,
): RelationshipPlotData {
  const layout = relationshipLayout(
    people.map(({ page }) => nameLines(page.title)),
    seating,
  );
  const outlineOf = (person: number) => layout.outlines.findIndex(({ members }) => members.includes(person));
  const bundles = new Map<string, { outside: number; outline: number; ties: number[]; words: string[] }>();
  const single: Connection[] = [];
  for (const [index, tie] of ties.entries()) {
    const [from, to] = [at(tie.one), at(tie.other)];
    const [fromOutline, toOutline] = [outlineOf(from), outlineOf(to)];
    if (fromOutline >= 0 && fromOutline === toOutline) continue;
    single.push({ from, to: { person: to }, ties: [index], words: wordsOf(tie, from, to, layout.nodes, seating) });
    const isToGroup = toOutline >= 0;
    if (fromOutline >= 0 && isToGroup) continue;
    if (fromOutline < 0 && !isToGroup) continue;
    const [outside, outline, word] = isToGroup ? [from, toOutline, tie.toShort] : [to, fromOutline, tie.fromShort];
    const key = `${outside} ${outline}`;
    const bundle = bundles.get(key) ?? { outside, outline, ties: [], words: [] };
    bundles.set(key, bundle);
    bundle.ties.push(index);
    if (word !== undefined) bundle.words.push(word);
  }
  const bundled = [...bundles.values()].filter((bundle) => bundle.ties.length >= minEnclosed);
  const inBundles = new Set(bundled.flatMap((bundle) => bundle.ties));
  const connections = [
    ...single.filter((connection) => connection.ties.every((tie) => !inBundles.has(tie))),
    ...bundled.map(({ outside, outline, ties: of, words }): Connection => {
      const counts = rollup(
        words,
        (same) => same.length,
        (word) => word,
      );
      const [word] = greatest(counts, ([, count]) => count) ?? [];
      return { from: outside, to: { outline }, ties: of, words: word === undefined ? [] : [word] };
    }),
  ];
  return { ...layout, lines: relationshipLines(layout, connections) };
}

/**
 * Returns the words on the line of a tie: what the other is to someone in the centre; otherwise what each is to the
 * other, in the order in which they are seen.
 */
function wordsOf(
  { toShort, fromShort }: Tie,
  from: number,
  to: number,
  nodes: RelationshipPlotData['nodes'],
  { centre }: Seating,
): string[] {
  const [isFromCentral, isToCentral] = [centre.includes(from), centre.includes(to)];
  if (isFromCentral !== isToCentral) return [isFromCentral ? toShort : fromShort].filter((word) => word !== undefined);
  const [one, other] = [nodes[from], nodes[to]];
  const isInOrder = !one || !other || one.y < other.y || (one.y === other.y && one.x < other.x);
  const words = isInOrder ? [fromShort, toShort] : [toShort, fromShort];
  return [...new Set(words.filter((word) => word !== undefined))];
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
      const short = linesOfWord(label) && label;
      const reverse = ties.get(`${to} ${id}`);
      if (reverse) {
        reverse.fromIs.push(label);
        reverse.fromShort = short ?? reverse.fromShort;
        continue;
      }
      const tie = ties.get(`${id} ${to}`) ?? { one: id, other: to, toIs: [], fromIs: [] };
      ties.set(`${id} ${to}`, tie);
      tie.toIs.push(label);
      tie.toShort = short ?? tie.toShort;
    }
  }
  return [...ties.values()];
}
