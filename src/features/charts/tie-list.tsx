import './relationship-chart.css';
import type { RelationshipChartData } from '#wiki/chart-data.ts';
import { listText } from '#messages/lists.ts';
import { messages } from '#messages/messages.ts';
import { PageLink } from '#entities/page-link.tsx';
import { tiesOf } from './relationship-ties.ts';

const texts = messages.charts.relationships;

/** Renders the relationships of a person in the chart. */
export function TieList({ chart: { people, ties }, of }: { chart: RelationshipChartData; of: number }) {
  return (
    <>
      <p className="tie-list-title">{texts.tiesOf({ name: people[of]?.page.title ?? '' })}</p>
      <ul role="list" className="tie-list">
        {tiesOf(ties, of).map(({ other, labels }) => {
          const page = people[other]?.page;
          return (
            page && (
              <li key={other}>
                <PageLink path={page.path} hash={page.hash}>
                  {page.title}
                </PageLink>
                {': '}
                <span className="tie-list-label">{labels.length === 0 ? texts.tiedWithout : listText(labels)}</span>
              </li>
            )
          );
        })}
      </ul>
    </>
  );
}
