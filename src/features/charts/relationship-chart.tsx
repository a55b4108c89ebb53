import './relationship-chart.css';
import { useState } from 'react';
import { SelectField } from '#ui/select-field.tsx';
import type { RelationshipChartData, TieData } from '#wiki/chart-data.ts';
import { listText } from '#messages/lists.ts';
import { messages } from '#messages/messages.ts';
import { TitleLink } from '#entities/title-link.tsx';
import { ChartSvg } from './chart-svg.tsx';
import { Chart } from './chart.tsx';
import { RelationshipNode } from './relationship-node.tsx';
import { longestTies, tiesOf } from './relationship-ties.ts';
import { StableHeight } from './stable-height.tsx';
import { TieList } from './tie-list.tsx';

const texts = messages.charts.relationships;

/**
 * Renders people as emblems with names and their relationships as lines; hovering or selecting someone highlights
 * theirs.
 */
export function RelationshipChart({ chart }: { chart: RelationshipChartData }) {
  const { people, ties, tied } = chart;
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
      sentence={sentence + (isAlone ? texts.most({ name, ties: highest }) : '') + texts.invitation}
      drawing={<Plot chart={chart} most={most} />}
      table={{
        head: [texts.head.one, texts.head.other, texts.head.otherIs, texts.head.oneIs],
        rows: ties.map((tie) => <TieRow key={`${tie.from} ${tie.to}`} chart={chart} tie={tie} />),
      }}
    />
  );
}

function Plot({ chart, most }: { chart: RelationshipChartData; most: number }) {
  const { people, ties, height } = chart;
  const [pointed, setPointed] = useState<number | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const active = pointed ?? chosen;
  // By default the list below shows the person with the most relationships, and nothing is dimmed.
  const current = active ?? most;
  const related = new Set(tiesOf(ties, current).map(({ other }) => other));
  const isDim = (at: number) => active !== null && at !== current && !related.has(at);
  return (
    <div className="relationship-chart">
      <div className="relationship-chart-choice print-hidden">
        <SelectField
          label={texts.choose}
          value={chosen ?? most}
          options={people.map(({ page }, at) => ({ value: String(at), text: page.title }))}
          onChange={({ currentTarget: { value } }) => setChosen(Number(value))}
        />
      </div>
      <ChartSvg height={height} role="group" aria-label={texts.title}>
        <ChartSvg viewBox={`0 0 100 ${height}`} height={height} preserveAspectRatio="none" aria-hidden="true">
          {ties.map((tie) => (
            <path key={tie.d} className={`tie ${tieClass(tie, current, active !== null)}`} d={tie.d} />
          ))}
        </ChartSvg>
        {people.map((person, at) => (
          <RelationshipNode
            key={person.page.title}
            person={person}
            ties={tiesOf(ties, at).length}
            isCurrent={at === active}
            isDim={isDim(at)}
            onPoint={(isPointed) => setPointed(isPointed ? at : null)}
          />
        ))}
      </ChartSvg>
      <StableHeight longest={<TieList chart={chart} of={longestTies(chart)} />}>
        {/* Keyed, so that the list of another person is new rather than an update. */}
        <TieList key={current} chart={chart} of={current} />
      </StableHeight>
    </div>
  );
}

function tieClass({ from, to }: TieData, current: number, isChosen: boolean): string {
  if (from === current || to === current) return 'tie-current';
  return isChosen ? 'tie-dim' : 'tie-plain';
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
