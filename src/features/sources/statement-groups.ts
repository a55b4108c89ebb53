import { groupBy } from '#lib/group-by.ts';
import type { StatementData } from '#wiki/page-data.ts';
import { linkKey } from '#wiki/link-key.ts';
import { statementKey } from '#wiki/statement-key.ts';
import type { AnyLinkData } from '#wiki/shared-data.ts';

type Stance = StatementData['stance'];

/** What a source says in one stance, by the page on which it stands. */
interface StanceGroup {
  stance: Stance;
  /** How many statements there are, whatever values the source gives each. */
  count: number;
  pages: { page: AnyLinkData; statements: { label: string; values: StatementData[] }[] }[];
}

/** What a source says, by how it stands to the others: contradicted first, since that is what a reader checks. */
export function groupByStance(statements: readonly StatementData[]): StanceGroup[] {
  const stances: readonly Stance[] = ['differs', 'agrees', 'alone'];
  return stances
    .map((stance) => {
      const group = statements.filter((statement) => statement.stance === stance);
      const pages = groupBy(group, ({ page }) => linkKey(page)).map((of) => ({
        page: of[0].page,
        statements: groupBy(of, statementKey).map((values) => ({ label: values[0].label, values })),
      }));
      return { stance, count: new Set(group.map(statementKey)).size, pages };
    })
    .filter(({ count }) => count > 0);
}
