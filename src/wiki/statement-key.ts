import { linkKey } from './link-key.ts';
import type { StatementData } from './page-data.ts';

/** Returns a key of a statement, which a source may make with several values. */
export function statementKey({ page, label }: Pick<StatementData, 'page' | 'label'>): string {
  return `${linkKey(page)} ${label}`;
}
