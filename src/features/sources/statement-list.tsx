import './statement-list.css';
import { messages } from '#wiki/messages.ts';
import type { StatementView } from '#wiki/page-data.ts';
import { withoutCitations } from '#wiki/prose.ts';
import { ProseView } from '#wiki/prose-view.tsx';
import { TitleLink } from '#wiki/title-link.tsx';
import { groupByStance } from './statement-groups.ts';

/** What a source says, by how it stands to the others. Its headings are of the third level. */
export function StatementList({ statements }: { statements: readonly StatementView[] }) {
  return groupByStance(statements).map((group) => (
    <div key={group.stance} className="statement-group">
      <h3>{messages.sources.stances[group.stance](group.statements.length)}</h3>
      <ul role="list">
        {group.statements.map((statement, place) => (
          <li key={place}>
            <span className="statement-label">
              <TitleLink page={statement.page} />, {statement.label}:
            </span>{' '}
            <ProseView prose={withoutCitations(statement.value)} />
            {statement.locator !== undefined && (
              <span className="statement-locator">{messages.claims.locator(statement.locator)}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  ));
}
