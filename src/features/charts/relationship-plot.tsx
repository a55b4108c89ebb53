import './relationship-plot.css';
import { messages } from '#messages/messages.ts';
import type { RelationshipChartData, RelationshipLineData, RelationshipPlotData } from '#wiki/chart-data.ts';
import { ChartSvg } from './chart-svg.tsx';
import { RelationshipNode } from './relationship-node.tsx';
import { tiesOf } from './relationship-ties.ts';

const texts = messages.charts.relationships;
const wordLine = 16;

/** Of someone who is pointed at, of others then, while nobody is, and of a line that would cross someone. */
const lineClasses = {
  plain: 'tie tie-plain',
  current: 'tie tie-current',
  dim: 'tie tie-dim',
  hidden: 'tie tie-hidden',
};
const wordClasses = {
  plain: 'tie-word',
  current: 'tie-word tie-word-current',
  dim: 'tie-word tie-word-dim',
  hidden: 'tie-word',
};

/** Renders the drawing of relationships: outlines of groups, lines with words, and everyone, `active` in front. */
export function RelationshipPlot({ chart: { people, ties }, plot, active, onPoint }: RelationshipPlotProps) {
  const { height, nodes, outlines, lines } = plot;
  const related = new Set(active === null ? [] : [active, ...tiesOf(ties, active).map(({ other }) => other)]);
  const isOf = (line: RelationshipLineData) =>
    line.ties.some((at) => ties[at]?.from === active || ties[at]?.to === active);
  const stateOf = (line: RelationshipLineData) => {
    if (active !== null && isOf(line)) return 'current';
    if (line.onFocus) return 'hidden';
    return active === null ? 'plain' : 'dim';
  };
  const node = (at: number) => {
    const [person, place] = [people[at], nodes[at]];
    return (
      person &&
      place && (
        <RelationshipNode
          key={at}
          person={person}
          place={place}
          ties={tiesOf(ties, at).length}
          isCurrent={at === active}
          isDim={active !== null && !related.has(at)}
          onPoint={(isPointed) => onPoint(isPointed ? at : null)}
        />
      )
    );
  };
  const enclosed = new Set(outlines.flatMap(({ members }) => members));
  return (
    <ChartSvg height={height} role="group" aria-label={texts.title}>
      <g aria-hidden="true">
        {outlines.map(({ label, y, height: tall, members }) => (
          <rect
            key={label}
            className={active !== null && members.includes(active) ? 'outline outline-current' : 'outline'}
            y={y}
            width="100%"
            height={tall}
            rx="14"
          />
        ))}
        <ChartSvg viewBox={`0 0 100 ${height}`} height={height} preserveAspectRatio="none">
          {lines.map((line) => (
            <path key={line.ties.join(' ')} className={lineClasses[stateOf(line)]} d={line.d} />
          ))}
        </ChartSvg>
        {lines.map((line) => {
          const { word } = line;
          return (
            word && (
              // Positioned in percent of the drawing; its own lines in pixels.
              <svg key={line.ties.join(' ')} x={`${word.x}%`} y={word.y} overflow="visible">
                {word.lines.map((text, at) => (
                  <text
                    key={text}
                    className={wordClasses[stateOf(line)]}
                    y={(at - (word.lines.length - 1) / 2) * wordLine + 5}
                  >
                    {text}
                  </text>
                ))}
              </svg>
            )
          );
        })}
      </g>
      {people.map((_, at) => !enclosed.has(at) && node(at))}
      {outlines.map(({ label, y, members }) => (
        <g key={label} className="outline-members" role="group" aria-label={label}>
          <text className="outline-label" x="14" y={y + 19} aria-hidden="true">
            {label}
          </text>
          {members.map(node)}
        </g>
      ))}
    </ChartSvg>
  );
}

interface RelationshipPlotProps {
  chart: RelationshipChartData;
  plot: RelationshipPlotData;
  /** The index of the person who is pointed at or chosen. */
  active: number | null;
  onPoint: (at: number | null) => void;
}
