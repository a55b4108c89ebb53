import './statement-list.css';
import { DataEntry, DataList } from '#ui/data-list.tsx';
import { messages } from '#messages/messages.ts';
import type { StatementData } from '#wiki/page-data.ts';
import { TitleLink } from '#entities/title-link.tsx';
import { linkKey } from '#wiki/link-key.ts';
import { ValueView } from '#entities/value-view.tsx';
import { groupByStance } from './statement-groups.ts';

/** Renders a source's statements, grouped by stance. Its headings are of the third and fourth level. */
export function StatementList({ statements }: { statements: readonly StatementData[] }) {
  return groupByStance(statements).map(({ stance, count, pages }) => (
    <div key={stance} className="statement-group">
      <h3>{messages.sources.stances[stance]({ statements: count })}</h3>
      {pages.map((group) => (
        <div key={linkKey(group.page)}>
          <h4>
            <TitleLink page={group.page} />
          </h4>
          <DataList columns>
            {group.statements.map(({ label, values }) => (
              <DataEntry key={label} term={label}>
                {values.map((value, index) => (
                  <div key={index}>
                    <Statement statement={value} />
                  </div>
                ))}
              </DataEntry>
            ))}
          </DataList>
        </div>
      ))}
    </div>
  ));
}

function Statement({ statement: { value, locator } }: { statement: StatementData }) {
  return (
    <>
      <ValueView value={value} />
      {locator !== undefined && <span className="statement-locator">{messages.sources.locator({ locator })}</span>}
    </>
  );
}
