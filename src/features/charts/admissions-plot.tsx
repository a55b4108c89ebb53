import './admissions-chart.css';
import './plot.css';
import type { AdmissionsChartData } from '#wiki/chart-data.ts';
import { messages } from '#messages/messages.ts';
import { ChartSvg } from './chart-svg.tsx';
import { Point } from './plot.tsx';

const texts = messages.charts.admissions;
/** The space below the plot for the day labels. */
const foot = 28;
/** The plot of the narrowest window, and about the width of a letter, in pixels. */
const narrowest = 270;
const letter = 7.2;

/**
 * Renders the axes, the area below the line through the best figures, the break-even line, and a point for each day
 * with a figure.
 */
export function AdmissionsPlot({ chart }: { chart: AdmissionsChartData }) {
  const { height, days, breakEven, line, dayTicks, amountTicks } = chart;
  return (
    <div className="admissions-plot">
      <ChartSvg height={height + foot}>
        <g aria-hidden="true">
          <ChartSvg viewBox={`0 0 100 ${height}`} height={height} preserveAspectRatio="none">
            <path className="admissions-plot-area" d={`${line}V${height}H0Z`} />
            <path className="admissions-plot-grid" d={amountTicks.map(({ y }) => `M0 ${y}H100`).join('')} />
            <path className="admissions-plot-line" d={line} />
          </ChartSvg>
          {amountTicks.map(
            ({ amount, y, labelled }) =>
              labelled && (
                <text key={amount} className="admissions-plot-amount" x="100%" y={y - 5}>
                  {texts.amount({ tickets: amount })}
                </text>
              ),
          )}
          <line className="admissions-plot-axis" x2="100%" y1={height} y2={height} />
          {dayTicks.map(({ day, x }) => (
            <text key={day} x={`${x}%`} y={height + 19} textAnchor={x < 5 ? 'start' : x > 95 ? 'end' : 'middle'}>
              {texts.tick({ day })}
            </text>
          ))}
          {breakEven.map(({ amount, y }) => (
            <g key={amount} className="admissions-plot-break-even">
              <line x2="100%" y1={y} y2={y} />
              <text className="admissions-plot-amount" x="100%" y={y - 5}>
                {texts.breakEven({ tickets: amount })}
              </text>
            </g>
          ))}
          {days.map(
            ({ day, x, note, points }) =>
              note !== undefined && (
                // A total only rises, so that there is room left of a late day, and right of an early one.
                <svg key={day} x={`${x}%`} y={points[0]?.y} overflow="visible">
                  <circle className="admissions-plot-event" r="9" />
                  <text
                    className={
                      isLong(note, x) ? 'admissions-plot-note admissions-plot-note-long' : 'admissions-plot-note'
                    }
                    x={x < 50 ? 15 : -15}
                    y="5"
                    textAnchor={x < 50 ? 'start' : 'end'}
                  >
                    {note}
                  </text>
                </svg>
              ),
          )}
        </g>
        {days.map(({ day, x, points }, at) => (
          <Point key={day} at={at}>
            <circle className="plot-hit" cx={`${x}%`} cy={points[0]?.y} r="12.1" />
            {points.toReversed().map(({ amount, y }) => (
              <circle key={amount} className="admissions-plot-point" cx={`${x}%`} cy={y} r="4.5" />
            ))}
          </Point>
        ))}
      </ChartSvg>
    </div>
  );
}

/** Returns whether the note of a day does not fit between its dot and the farther edge of the narrowest plot. */
function isLong(note: string, x: number): boolean {
  return note.length * letter > (Math.max(x, 100 - x) / 100) * narrowest - 15;
}
