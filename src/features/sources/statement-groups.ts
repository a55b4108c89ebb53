import type { StatementView } from '#wiki/page-data.ts';

export type Stance = StatementView['stance'];

/** What a source says, by how it stands to the others: contradicted first, since that is what a reader checks. */
export function groupByStance(statements: readonly StatementView[]): { stance: Stance; statements: StatementView[] }[] {
  const stances: readonly Stance[] = ['differs', 'agrees', 'alone'];
  return stances
    .map((stance) => ({ stance, statements: statements.filter((statement) => statement.stance === stance) }))
    .filter((group) => group.statements.length > 0);
}
