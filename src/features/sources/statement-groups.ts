import { groupBy } from '#lib/group-by.ts';
import type { StatementView } from '#wiki/page-data.ts';
import { linkKey } from '#wiki/link-key.ts';
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
    .map((stance) => {
      const group = statements.filter((statement) => statement.stance === stance);
      const pages = groupBy(group, ({ page }) => linkKey(page)).map((of) => ({ page: of[0].page, statements: of }));
      return { stance, count: group.length, pages };
    })
    .filter(({ count }) => count > 0);
}
