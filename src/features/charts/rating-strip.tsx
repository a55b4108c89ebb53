import './rating-chart.css';
import type { RatingRowData, RatingStripData } from '#wiki/chart-data.ts';
import { messages } from '#messages/messages.ts';
import { ChartSvg } from './chart-svg.tsx';

const texts = messages.charts.ratings;
/** The space below the line for the numbers of the scale. */
const foot = 24;

/** Whose rating it is: a reviewer's, or that of an audience, of a known number or not. */
type RatingKind = 'review' | 'audience' | 'unknown';

/** Returns the kind of a rating. */
export function kindOf({ by, votes }: RatingRowData): RatingKind {
  return by === 'audience' && votes === undefined ? 'unknown' : by;
}

/** Renders the line from 0 to 100 % with a dot for each rating, and its percentage above. */
export function RatingStrip({ rows, strip: { height, points, labels } }: RatingStripProps) {
  return (
    <div className="rating-strip">
      <ChartSvg height={height + foot} aria-hidden="true">
        <line className="rating-strip-line" x2="100%" y1={height} y2={height} />
        {[0, 25, 50, 75, 100].map((tick) => (
          <line key={tick} className="rating-strip-line" x1={`${tick}%`} x2={`${tick}%`} y1={height} y2={height + 5} />
        ))}
        {[0, 50, 100].map((tick) => (
          <text key={tick} className="rating-strip-tick" x={`${tick}%`} y={height + 20}>
            {texts.percent({ share: tick })}
          </text>
        ))}
        {labels.map(({ share, x, to }) => (
          <g key={share}>
            <line className="rating-strip-leader" x1={`${x}%`} x2={`${to.x}%`} y1="18" y2={to.y} />
            <text className="rating-strip-label" x={`${x}%`} y="13">
              {texts.label({ share })}
            </text>
          </g>
        ))}
        {points.map(({ at, x, y, r }) => (
          <svg key={at} x={`${x}%`} y={y} overflow="visible">
            {rows[at] && <RatingPoint kind={kindOf(rows[at])} r={r} />}
          </svg>
        ))}
      </ChartSvg>
    </div>
  );
}

/** Renders a rating around 0,0: a diamond for one reviewer, a dot for an audience, hollow if its number is unknown. */
export function RatingPoint({ kind, r }: { kind: RatingKind; r: number }) {
  if (kind === 'review') return <path className="rating-point" d={`M0-${r + 1} ${r + 1} 0 0 ${r + 1}-${r + 1} 0z`} />;
  return <circle className={kind === 'unknown' ? 'rating-point-unknown' : 'rating-point-audience'} r={r} />;
}

interface RatingStripProps {
  rows: readonly RatingRowData[];
  strip: RatingStripData;
}
