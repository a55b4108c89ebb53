import './admissions-chart.css';
import { type MouseEvent, useRef } from 'react';
import type { AdmissionsDayData, AdmissionsChartData } from '#wiki/chart-data.ts';
import { listText } from '#messages/lists.ts';
import { messages } from '#messages/messages.ts';
import { PageLink } from '#entities/page-link.tsx';
import { useReferences } from '#entities/prose-view.tsx';
import { dateText } from '#entities/value-text.ts';
import { ChartSvg } from './chart-svg.tsx';

const texts = messages.charts.admissions;
/** The space below the plot for the day labels. */
const foot = 26;

/**
 * Renders the axes, the break-even line, the line through the best figures, and a link for each day with a figure.
 * `shown` is the day that is described.
 */
export function AdmissionsPlot({ chart, shown, onPoint }: AdmissionsPlotProps) {
  const { height, days, breakEven, line, dayTicks, amountTicks } = chart;
  return (
    <div className="admissions-plot">
      <ChartSvg height={height + foot} role="group" aria-label={texts.title}>
        <g aria-hidden="true">
          {amountTicks.map(({ amount, y }) => (
            <g key={amount}>
              <line className="admissions-plot-grid" x1="0" x2="100%" y1={y} y2={y} />
              <text x="100%" y={y - 7} textAnchor="end">
                {texts.amount({ tickets: amount })}
              </text>
            </g>
          ))}
          <line className="admissions-plot-axis" x1="0" x2="100%" y1={height} y2={height} />
          {dayTicks.map(({ day, x }) => (
            <text key={day} x={`${x}%`} y={height + 20} textAnchor={x < 5 ? 'start' : x > 95 ? 'end' : 'middle'}>
              {texts.tick({ day })}
            </text>
          ))}
          {breakEven.map(({ amount, y }) => (
            <g key={amount}>
              <line className="admissions-plot-break-even" x1="0" x2="100%" y1={y} y2={y} />
              <text className="admissions-plot-break-even-name" x="100%" y={y - 7} textAnchor="end">
                {texts.breakEven({ tickets: amount })}
              </text>
            </g>
          ))}
          <ChartSvg viewBox={`0 0 100 ${height}`} height={height} preserveAspectRatio="none">
            <path className="admissions-plot-line" d={line} />
          </ChartSvg>
        </g>
        {days.map((day) => (
          <DayPoint key={day.day} day={day} isShown={day === shown} onPoint={onPoint} />
        ))}
      </ChartSvg>
    </div>
  );
}

interface AdmissionsPlotProps {
  chart: AdmissionsChartData;
  shown: AdmissionsDayData;
  onPoint: (day: AdmissionsDayData) => void;
}

/**
 * Renders the points of a day as a link to the first source with a figure for it. Touch has no hover: the first tap on
 * a day shows it, the second follows the link.
 */
function DayPoint({ day, isShown, onPoint }: DayPointProps) {
  const { x, date, points } = day;
  // A tap focuses the link, which shows the day, before the click arrives.
  const onlyShows = useRef(false);
  const onClick = (event: MouseEvent) => {
    if (onlyShows.current) event.preventDefault();
    onlyShows.current = false;
    onPoint(day);
  };
  const references = useReferences(points.flatMap(({ citations }) => citations));
  const sourceOf = (citation: number | undefined) =>
    references.find(({ cited }) => cited.some((each) => each.citation === citation))?.source;
  const page = sourceOf(points[0]?.citations[0]);
  if (!page) return null;
  const said = points.map(({ amount, citations }) =>
    texts.point({
      tickets: amount,
      sources: listText(citations.flatMap((citation) => sourceOf(citation)?.title ?? [])),
    }),
  );
  return (
    <svg x={`${x}%`} overflow="visible" className={isShown ? 'admissions-day-shown' : undefined}>
      <PageLink
        path={page.path}
        className="admissions-day"
        aria-label={texts.dayPoint({ day: texts.day({ day: day.day, date: dateText(date) }), points: listText(said) })}
        onPointerEnter={({ pointerType }) => pointerType !== 'touch' && onPoint(day)}
        onPointerDown={({ pointerType }) => {
          onlyShows.current = pointerType === 'touch' && !isShown;
        }}
        onFocus={() => onPoint(day)}
        onClick={onClick}
      >
        <circle className="admissions-day-target" cy={points[0]?.y ?? 0} r="12" />
        {points.toReversed().map(({ amount, y }) => (
          <circle key={amount} className="admissions-day-point" cy={y} r="5" />
        ))}
      </PageLink>
    </svg>
  );
}

interface DayPointProps {
  day: AdmissionsDayData;
  isShown: boolean;
  onPoint: (day: AdmissionsDayData) => void;
}
