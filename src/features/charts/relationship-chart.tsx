import './relationship-chart.css';
import { useState } from 'react';
import { SelectField } from '#ui/select-field.tsx';
import type { RelationshipChartData, RelationshipPlotData, TieData } from '#wiki/chart-data.ts';
import { listText } from '#messages/lists.ts';
import { messages } from '#messages/messages.ts';
import { TitleLink } from '#entities/title-link.tsx';
import { Chart } from './chart.tsx';
import { RelationshipPlot } from './relationship-plot.tsx';
import { longestTies, tiesOf } from './relationship-ties.ts';
import { StableHeight } from './stable-height.tsx';
import { TieList } from './tie-list.tsx';

const texts = messages.charts.relationships;

/**
 * Renders people as marks with names and their relationships as lines; hovering or selecting someone highlights theirs.
 * Few people are only listed.
 */
export function RelationshipChart({ chart }: { chart: RelationshipChartData }) {
  const { people, ties, tied, plot } = chart;
  const counts = people.map((_, at) => tiesOf(ties, at).length);
  const highest = Math.max(...counts);
  const most = counts.indexOf(highest);
  const isAlone = counts.filter((count) => count === highest).length === 1;
  const name = people[most]?.page.title ?? '';
  const sentence = texts.sentence({
    isPart: people.length < tied,
    people: people.length,
    tied,
    isComplete: ties.length === (people.length * (people.length - 1)) / 2,
    ties: ties.length,
  });
  return (
    <Chart
      id="who-is-what-to-whom"
      title={texts.title}
      sentence={plot ? sentence + (isAlone ? texts.most({ name, ties: highest }) : '') + texts.invitation : sentence}
      drawing={
        plot ? (
          <Drawing chart={chart} plot={plot} most={most} />
        ) : (
          people.map(({ page }, at) => <TieList key={page.title} chart={chart} of={at} />)
        )
      }
      table={{
        head: [texts.head.one, texts.head.other, texts.head.otherIs, texts.head.oneIs],
        rows: ties.map((tie) => <TieRow key={`${tie.from} ${tie.to}`} chart={chart} tie={tie} />),
      }}
    />
  );
}

function Drawing({ chart, plot, most }: { chart: RelationshipChartData; plot: RelationshipPlotData; most: number }) {
  const [pointed, setPointed] = useState<number | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  // By default the list shows the person with the most relationships, and nothing is dimmed.
  const active = pointed ?? chosen;
  const current = active ?? most;
  return (
    <div className="relationship-chart">
      <RelationshipPlot chart={chart} plot={plot} active={active} onPoint={setPointed} />
      <div>
        <div className="relationship-chart-choice print-hidden">
          <SelectField
            label={texts.choose}
            value={chosen ?? most}
            options={chart.people.map(({ page }, at) => ({ value: String(at), text: page.title }))}
            onChange={({ currentTarget: { value } }) => setChosen(Number(value))}
          />
        </div>
        <StableHeight longest={<TieList chart={chart} of={longestTies(chart)} />}>
          {/* Keyed, so that the list of another person is new rather than an update. */}
          <TieList key={current} chart={chart} of={current} />
        </StableHeight>
      </div>
    </div>
  );
}

function TieRow({
  chart: { people },
  tie: { from, to, toIs, fromIs },
}: {
  chart: RelationshipChartData;
  tie: TieData;
}) {
  const [one, other] = [people[from], people[to]];
  if (!one || !other) return null;
  return (
    <tr>
      <th scope="row">
        <TitleLink page={one.page} />
      </th>
      <td>
        <TitleLink page={other.page} />
      </td>
      <td>{listText(toIs)}</td>
      <td>{listText(fromIs)}</td>
    </tr>
  );
}
