import { linkKey } from './link-key.ts';
import type { StatementData } from './page-data.ts';

/** What tells a statement from another: a source may give it several values. */
export function statementKey({ page, label }: Pick<StatementData, 'page' | 'label'>): string {
  return `${linkKey(page)} ${label}`;
}
