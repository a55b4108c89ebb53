import './plot.css';
import './narrative-chart.css';
import { Emblem, emblemColourClass } from '#ui/emblem.tsx';
import { messages } from '#messages/messages.ts';
import type { NarrativeLineData } from '#wiki/timeline-charts.ts';
import type { CharacterLinkData } from '#wiki/shared-data.ts';
import { ChartSvg } from './chart-svg.tsx';
import { FilterLink } from './filter-link.tsx';

/** Dashes distinguish lines of the same colour. */
const dashClasses = [
  'narrative-chart-path',
  'narrative-chart-path narrative-chart-dash-1',
  'narrative-chart-path narrative-chart-dash-2',
];

/**
 * Renders a character's line, with emblem and name at its start and, if there is room for the name, at its end. The name
 * filters by the character, or clears the filter.
 */
export function NarrativeLine({ id, line, character, dash, selected, search, columns, height }: NarrativeLineProps) {
  const { x, y, end, curve } = line;
  const { emblem } = character;
  const texts = messages.charts.narrative;
  const { title: name } = character;
  const classes = [
    'narrative-chart-line',
    emblem && emblemColourClass(emblem.colour),
    line.lead && 'narrative-chart-lead',
  ];
  const label = selected ? texts.all({ name }) : texts.select({ name });
  return (
    <g className={classes.filter(Boolean).join(' ')}>
      <defs>
        <g id={id}>
          {emblem ? <Emblem look={emblem} size={20} x={0} y={0} /> : <circle className="narrative-chart-start" r="5" />}
        </g>
      </defs>
      <ChartSvg viewBox={`0 0 ${columns} ${height}`} height={height} preserveAspectRatio="none" aria-hidden="true">
        <path className={dashClasses[dash]} d={curve} />
      </ChartSvg>
      <use className="narrative-chart-end" href={`#${id}`} x={`${end.x}%`} y={end.y} />
      {end.named && (
        <text
          className="narrative-chart-name narrative-chart-last"
          x={`${end.x}%`}
          y={end.y}
          dx="14"
          aria-hidden="true"
        >
          {name}
        </text>
      )}
      <FilterLink search={search} selected={selected} label={label}>
        <circle className="plot-hit" cx={`${x}%`} cy={y} r="12" />
        <use href={`#${id}`} x={`${x}%`} y={y} />
        <text className="narrative-chart-name" x={`${x}%`} y={y} dx="-14">
          {name}
        </text>
      </FilterLink>
    </g>
  );
}

interface NarrativeLineProps {
  /** The id of the emblem to reuse. */
  id: string;
  line: NarrativeLineData;
  character: CharacterLinkData;
  /** The index of the dash pattern within the line's colour. */
  dash: number;
  selected: boolean;
  /** The query of the name's link. */
  search: string;
  columns: number;
  height: number;
}
