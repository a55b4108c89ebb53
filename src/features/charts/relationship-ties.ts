import { listText } from '#messages/lists.ts';
import type { RelationshipChartData, TieData } from '#wiki/chart-data.ts';

/** A relationship from the point of view of one of the two. */
interface TieOf {
  other: number;
  /** What the other person is to this one. */
  labels: string[];
}

/** Returns someone's relationships, in the given order. */
export function tiesOf(ties: readonly TieData[], person: number): TieOf[] {
  return ties.flatMap(({ from, to, toIs, fromIs }) => {
    if (from === person) return [{ other: to, labels: toIs }];
    return to === person ? [{ other: from, labels: fromIs }] : [];
  });
}

/** The approximate number of letters on a line of the list on a phone. */
const letters = 32;

/** Returns the index of the person whose list takes the most lines. */
export function longestTies({ people, ties }: RelationshipChartData): number {
  const lines = people.map((_, at) =>
    tiesOf(ties, at).reduce((sum, { other, labels }) => {
      const length = (people[other]?.page.title.length ?? 0) + listText(labels).length + 2;
      return sum + Math.ceil(length / letters);
    }, 0),
  );
  return lines.indexOf(Math.max(...lines));
}
