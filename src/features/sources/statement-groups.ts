import { groupBy } from '#lib/group-by.ts';
import type { Stance, StatementData } from '#wiki/page-data.ts';
import { linkKey } from '#wiki/link-key.ts';
import { statementKey } from '#wiki/statement-key.ts';
import type { AnyLinkData } from '#wiki/shared-data.ts';

/** A source's statements of one stance, grouped by page. */
interface StanceGroup {
  stance: Stance;
  pages: { page: AnyLinkData; statements: { label: string; values: StatementData[] }[] }[];
}

/** Groups a source's statements by stance: contradicted first, since readers check those first. */
export function groupByStance(statements: readonly StatementData[]): StanceGroup[] {
  const stances: readonly Stance[] = ['differs', 'agrees', 'alone'];
  return stances
    .map((stance) => {
      const group = statements.filter((statement) => statement.stance === stance);
      const pages = groupBy(group, ({ page }) => linkKey(page)).map((of) => ({
        page: of[0].page,
        statements: groupBy(of, statementKey).map((values) => ({ label: values[0].label, values })),
      }));
      return { stance, pages };
    })
    .filter(({ pages }) => pages.length > 0);
}
