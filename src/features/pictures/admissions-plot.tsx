import type { AdmissionsDayView, AdmissionsPicture } from '#wiki/data-picture-views.ts';
import { messages } from '#wiki/messages.ts';
import { PageLink } from '#wiki/page-link.tsx';
import { useReferences } from '#wiki/prose-view.tsx';
import { isoDateText } from './iso-date-text.ts';

const texts = messages.pictures.admissions;
/** Below the plot, for the days. */
const foot = 26;

/** Axes, the break-even line, the line through the best figures, and a link for each day of which a source tells. */
export function AdmissionsPlot({ view, pointed, onPoint }: AdmissionsPlotProps) {
  const { height, days, breakEven, line, dayTicks, amountTicks } = view;
  return (
    <div className="admissions-plot">
      <svg height={height + foot} role="group" aria-label={texts.title}>
        <g aria-hidden="true">
          {amountTicks.map(({ amount, y }) => (
            <g key={amount}>
              <line className="admissions-plot-grid" x1="0" x2="100%" y1={y} y2={y} />
              <text x="100%" y={y + 18} textAnchor="end">
                {texts.amount(amount)}
              </text>
            </g>
          ))}
          <line className="admissions-plot-axis" x1="0" x2="100%" y1={height} y2={height} />
          {dayTicks.map(({ day, x }) => (
            <text key={day} x={`${x}%`} y={height + 20} textAnchor={x < 5 ? 'start' : x > 95 ? 'end' : 'middle'}>
              {texts.tick(day)}
            </text>
          ))}
          {breakEven.map(({ amount, y }) => (
            <g key={amount}>
              <line className="admissions-plot-break-even" x1="0" x2="100%" y1={y} y2={y} />
              <text className="admissions-plot-break-even-name" x="100%" y={y - 7} textAnchor="end">
                {texts.breakEven(amount)}
              </text>
            </g>
          ))}
          <svg viewBox={`0 0 100 ${height}`} height={height} preserveAspectRatio="none">
            <path className="admissions-plot-line" d={line} />
          </svg>
        </g>
        {days.map((day) => (
          <DayMark key={day.day} day={day} isPointed={day === pointed} onPoint={onPoint} />
        ))}
      </svg>
    </div>
  );
}

interface AdmissionsPlotProps {
  view: AdmissionsPicture;
  pointed: AdmissionsDayView | null;
  onPoint: (day: AdmissionsDayView | null) => void;
}

/** The points of a day, as a link to the first source that gives one. */
function DayMark({ day, isPointed, onPoint }: DayMarkProps) {
  const { x, date, points } = day;
  const references = useReferences(points.flatMap(({ citations }) => citations));
  const sourceOf = (citation: number | undefined) => references.find(({ number }) => number === citation)?.source;
  const page = sourceOf(points[0]?.citations[0]);
  if (!page) return null;
  const said = points.map(({ amount, citations }) =>
    texts.point(
      amount,
      citations.flatMap((citation) => sourceOf(citation)?.title ?? []),
    ),
  );
  return (
    <svg x={`${x}%`} overflow="visible" className={isPointed ? 'admissions-day-pointed' : undefined}>
      <PageLink
        path={page.path}
        className="admissions-day"
        aria-label={texts.mark(texts.day(day.day, isoDateText(date)), said)}
        onPointerEnter={() => onPoint(day)}
        onPointerLeave={() => onPoint(null)}
        onFocus={() => onPoint(day)}
        onBlur={() => onPoint(null)}
      >
        <circle className="admissions-day-target" cy={points[0]?.y ?? 0} r="12" />
        {points.toReversed().map(({ amount, y }) => (
          <circle key={amount} className="admissions-day-point" cy={y} r="5" />
        ))}
      </PageLink>
    </svg>
  );
}

interface DayMarkProps {
  day: AdmissionsDayView;
  isPointed: boolean;
  onPoint: (day: AdmissionsDayView | null) => void;
}
