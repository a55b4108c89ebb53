import './statement-list.css';
import { DataEntry, DataList } from '#ui/data-list.tsx';
import { messages } from '#messages/messages.ts';
import type { SourcePage, StatementData } from '#wiki/page-data.ts';
import { TitleLink } from '#entities/title-link.tsx';
import { linkKey } from '#wiki/link-key.ts';
import { ValueView } from '#entities/value-view.tsx';
import { groupByStance } from './statement-groups.ts';

/** Renders statements of a source, grouped by stance, with the number of all of that stance. Its headings are of the third and fourth level. */
export function StatementList({ statements, counts }: Pick<SourcePage, 'statements' | 'counts'>) {
  return groupByStance(statements).map(({ stance, pages }) => (
    <div key={stance} className="statement-group">
      <h3>{messages.sources.stances[stance]({ statements: counts[stance] ?? 0 })}</h3>
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

function Statement({ statement: { value, place } }: { statement: StatementData }) {
  return (
    <>
      <ValueView value={value} />
      {place !== undefined && <span className="statement-place">{messages.sources.place({ place })}</span>}
    </>
  );
}
