import './feelings-chart.css';
import { linkTitle } from '#entities/neutral-name.ts';
import { listText } from '#messages/lists.ts';
import { messages } from '#messages/messages.ts';
import { PageLink } from '#entities/page-link.tsx';
import type { FeelingsData, ScreenAxisData } from '#wiki/timeline-charts.ts';
import { useTerms } from '#entities/vocabulary.ts';
import { labelOf } from '#wiki/site-data.ts';
import { TitleLink } from '#entities/title-link.tsx';
import type { AppearanceData, Reaction } from '#wiki/shared-data.ts';
import { ChartSvg } from './chart-svg.tsx';
import { Plot } from './plot.tsx';
import type { FilterChoice } from './filter-choice.ts';
import { FeelingsRow } from './feelings-row.tsx';
import { Legend } from './legend.tsx';
import { Chart } from './chart.tsx';
import { sceneName, shownAt } from './scene-names.ts';
import { ScreenAxis } from './screen-axis.tsx';

const texts = messages.charts.feelings;

/**
 * Renders viewers' feelings along the film: a row for each feeling, and at each scene a point for each voice that felt
 * it.
 */
export function FeelingsChart({ id, chart, axis, events, filter }: FeelingsChartProps) {
  const { height, rows, voices, step } = chart;
  const { selected } = filter;
  const reactions = useTerms('reactions');
  const points = chart.points.flatMap((point, at) => {
    const row = rows[point.row];
    if (!row) return [];
    const { scene, position } = shownAt(events, point);
    const by = point.voices.flatMap((voice) => voices[voice] ?? []);
    const reaction = labelOf(reactions, row.reaction);
    const label = texts.point({ scene: sceneName(scene), reaction, voices: listText(by.map(({ name }) => name)) });
    return [{ ...point, at, reaction, scene, position, by, label, page: scene.page }];
  });
  const peakOf = (at: number | undefined) => {
    const point = at === undefined ? undefined : points[at];
    return point && { ...point, title: linkTitle(point.scene.page) };
  };
  const peaks = rows.flatMap(({ peak }) => (peak === undefined ? [] : (points[peak] ?? [])));
  const amount = rows.reduce((sum, row) => sum + row.points, 0);
  return (
    <Chart
      id={id}
      title={texts.title}
      sentence={
        texts.sentence({ reactions: amount, voices: voices.length, unreached: chart.unreached }) +
        peaks
          .map(({ reaction, by, scene }) => texts.peak({ reaction, scene: linkTitle(scene.page), voices: by.length }))
          .join('')
      }
      drawing={
        <Plot
          id={id}
          label={texts.title}
          className="feelings-chart-plot"
          points={points}
          columns={axis.positions}
          hint={selected ? texts.selected({ reaction: labelOf(reactions, selected) }) : texts.hint}
        >
          <ChartSvg className={selected ? 'feelings-chart-selecting' : undefined} height={height}>
            <ScreenAxis axis={axis} top={0} bottom={height - 24} y={height - 6} />
            {rows.map((row, index) => (
              <FeelingsRow
                key={row.reaction}
                id={id}
                row={row}
                points={points.filter((point) => point.row === index)}
                peak={peakOf(row.peak)}
                height={height}
                step={step}
                wide={100 / axis.positions}
                selected={row.reaction === selected}
                search={filter.search(row.reaction === selected ? undefined : row.reaction)}
              />
            ))}
          </ChartSvg>
        </Plot>
      }
      legend={
        <Legend
          entries={[
            { key: texts.voices, text: texts.voices },
            ...voices.map(({ name, points: felt }) => ({ key: name, text: texts.voice({ name, points: felt }) })),
          ]}
        />
      }
      table={{
        head: [
          messages.charts.head.position,
          messages.charts.head.scene,
          texts.head.reaction,
          texts.head.voice,
          texts.head.source,
        ],
        rows: points.flatMap(({ position, scene, reaction, by }) =>
          by.map(({ name, source }) => (
            <tr key={`${position} ${reaction} ${name}`}>
              <td>{position}</td>
              <td>
                <PageLink path={scene.page.path}>{sceneName(scene)}</PageLink>
              </td>
              <td>{reaction}</td>
              <td>{name}</td>
              <td>
                <TitleLink page={source} />
              </td>
            </tr>
          )),
        ),
      }}
    />
  );
}

interface FeelingsChartProps {
  /** The id of the chart. */
  id: string;
  chart: FeelingsData;
  axis: ScreenAxisData;
  /** The scenes of the page, which the points index. */
  events: readonly AppearanceData[];
  filter: FilterChoice<Reaction>;
}
