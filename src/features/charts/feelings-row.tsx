import './plot.css';
import './feelings-chart.css';
import type { ReactNode } from 'react';
import { messages } from '#messages/messages.ts';
import type { FeelingRowData } from '#wiki/timeline-charts.ts';
import { toneOf, useTerms } from '#entities/vocabulary.ts';
import { labelOf } from '#wiki/site-data.ts';
import { ChartSvg } from './chart-svg.tsx';
import { feelingsRibbon } from './feelings-ribbon.ts';
import { Point } from './plot.tsx';
import { FilterLink } from './filter-link.tsx';

/** Symbols around 0,0, about 11 units wide, in the order of the reactions; they repeat if there are more reactions. */
const signs = [
  'M0-5.5A5.5 5.5 0 1 1 0 5.5 5.5 5.5 0 1 1 0-5.5z',
  'M-5-5H5V5H-5z',
  'M0-6.5 6.5 0 0 6.5-6.5 0z',
  'M0-6.5 6.5 5H-6.5z',
  'M0-7C3-3 5 0 5 2A5 4.6 0 1 1-5 2C-5 0-3-3 0-7z',
];

const toneClasses = [
  'feelings-chart-tone-0',
  'feelings-chart-tone-1',
  'feelings-chart-tone-2',
  'feelings-chart-tone-3',
  'feelings-chart-tone-4',
];

/** The width in pixels of the padding for names beside the plot. */
const gutter = 144;
/** The distance from a row's line to the centre of its first points. */
const foot = 8;

/** The plot of the narrowest window, and about the width of a letter, in pixels. */
const narrowest = 286;
const letter = 7.2;

/** Renders the scenes of one feeling, on a ribbon, and the title of the one at its peak. Its name, next to its symbol, filters by the feeling, or clears the filter. */
export function FeelingsRow({ id, row, points, peak, height, step, wide, selected, search }: FeelingsRowProps) {
  const { reaction, y } = row;
  const tone = toneOf(useTerms('reactions'), reaction) % signs.length;
  const sign = { className: `feelings-chart-sign ${toneClasses[tone]}`, href: `#${id}-${reaction}` };
  return (
    <g className="feelings-chart-row">
      <defs>
        <path id={`${id}-${reaction}`} d={signs[tone]} />
      </defs>
      <ChartSvg viewBox={`0 0 100 ${height}`} height={height} preserveAspectRatio="none" aria-hidden="true">
        <path className={`feelings-chart-ribbon ${toneClasses[tone]}`} d={feelingsRibbon(points, { y, step, wide })} />
      </ChartSvg>
      <line className="feelings-chart-base" x2="100%" y1={y} y2={y} />
      <RowName row={row} selected={selected} search={search}>
        <use {...sign} />
      </RowName>
      {points.map(({ at, x, y: lowest, voices }) => (
        <Point key={at} at={at}>
          {voices.map((voice, level) => (
            <use key={voice} {...sign} x={`${x}%`} y={lowest - level * step} />
          ))}
          <rect
            className="plot-hit"
            x={`${x}%`}
            y={lowest - (voices.length - 1) * step - 12.1}
            width="24.2"
            height={(voices.length - 1) * step + 24.2}
            rx="12.1"
            transform="translate(-12.1)"
          />
        </Point>
      ))}
      {peak && <Peak {...peak} step={step} />}
    </g>
  );
}

/** Renders the title of a scene beside its highest point, where no other point is, if it has room there on a phone. */
function Peak({ x, y, voices, title, step }: PeakData & { step: number }) {
  const isLeft = x < 50;
  if (title.length * letter > (Math.max(x, 100 - x) / 100) * narrowest - 12) return null;
  return (
    <text
      className="feelings-chart-peak"
      x={`${x}%`}
      y={y - (voices.length - 1) * step}
      dx={isLeft ? 11 : -11}
      textAnchor={isLeft ? 'start' : 'end'}
      aria-hidden="true"
    >
      {title}
    </text>
  );
}

interface PeakData {
  x: number;
  /** Of its lowest point. */
  y: number;
  voices: readonly number[];
  /** Of its scene. */
  title: string;
}

interface FeelingsRowProps {
  /** The id of the chart. */
  id: string;
  row: FeelingRowData;
  /** The points of this row; `at` is their index among all. */
  points: readonly { at: number; x: number; y: number; voices: readonly number[] }[];
  /** The point with most voices, if there is one. */
  peak: PeakData | undefined;
  /** Of the chart. */
  height: number;
  step: number;
  /** From one scene to the next, in percent. */
  wide: number;
  selected: boolean;
  /** The query of the name's link. */
  search: string;
}

/** Renders the name above the row and, for wide screens, with its symbol in the gutter; styles show one of the two. */
function RowName({ row: { reaction, y, label, points }, selected, search, children }: RowNameProps) {
  const texts = messages.charts.feelings;
  const name = labelOf(useTerms('reactions'), reaction);
  const text = texts.row({ name, points });
  return (
    <FilterLink
      search={search}
      selected={selected}
      label={selected ? texts.all({ reaction: name }) : texts.select({ reaction: name })}
    >
      <g className="feelings-chart-above" transform={`translate(0 ${label})`}>
        <rect className="plot-hit" y="-12" width="112" height="24" rx="12" />
        <text className="feelings-chart-name">{text}</text>
      </g>
      <g className="feelings-chart-beside" transform={`translate(${-gutter} ${y - foot})`}>
        <rect className="plot-hit" y="-12" width={gutter - 12} height="24" rx="12" />
        <g transform="translate(12)">{children}</g>
        <text className="feelings-chart-name" x="26">
          {text}
        </text>
      </g>
    </FilterLink>
  );
}

type RowNameProps = Pick<FeelingsRowProps, 'row' | 'selected' | 'search'> & { children: ReactNode };
