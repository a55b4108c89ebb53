import type { StatementView } from '#wiki/page-data.ts';
import type { PageLinkView } from '#wiki/views.ts';

export type Stance = StatementView['stance'];

/** What a source says in one stance, by the page on which it stands. */
export interface StanceGroup {
  stance: Stance;
  count: number;
  pages: { page: PageLinkView; statements: StatementView[] }[];
}

/** What a source says, by how it stands to the others: contradicted first, since that is what a reader checks. */
export function groupByStance(statements: readonly StatementView[]): StanceGroup[] {
  const stances: readonly Stance[] = ['differs', 'agrees', 'alone'];
  return stances
    .map((stance) => statements.filter((statement) => statement.stance === stance))
    .flatMap((group) =>
      group[0] ? [{ stance: group[0].stance, count: group.length, pages: groupByPage(group) }] : [],
    );
}

function groupByPage(statements: readonly StatementView[]): StanceGroup['pages'] {
  const groups = new Map<string, StanceGroup['pages'][number]>();
  for (const statement of statements) {
    const group = groups.get(statement.page.path);
    if (group) group.statements.push(statement);
    else groups.set(statement.page.path, { page: statement.page, statements: [statement] });
  }
  return [...groups.values()];
}
