import { listText } from '#messages/lists.ts';
import type { RelationshipChartData, TieData } from '#wiki/chart-data.ts';

/** A tie as one of the two sees it. */
interface TieOf {
  other: number;
  /** What the other is to them. */
  labels: string[];
}

/** The ties of someone, in the order of the ties. */
export function tiesOf(ties: readonly TieData[], person: number): TieOf[] {
  return ties.flatMap(({ from, to, toIs, fromIs }) => {
    if (from === person) return [{ other: to, labels: toIs }];
    return to === person ? [{ other: from, labels: fromIs }] : [];
  });
}

/** About how many letters stand in a line of the list on a phone. */
const letters = 32;

/** Whose list of ties takes most lines. */
export function longestTies({ people, ties }: RelationshipChartData): number {
  const lines = people.map((_, at) =>
    tiesOf(ties, at).reduce((sum, { other, labels }) => {
      const length = (people[other]?.page.title.length ?? 0) + listText(labels).length + 2;
      return sum + Math.ceil(length / letters);
    }, 0),
  );
  return lines.indexOf(Math.max(...lines));
}
