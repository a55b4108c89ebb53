import './star-row.css';
import { starCut, starPath, starSide } from './star-shape.ts';

/** Stars side by side, of each the share that is filled, 0 to 1. Decoration: say the value in words beside it. */
export function StarRow({ shares }: { shares: readonly number[] }) {
  return (
    <svg
      className="star-row"
      viewBox={`0 0 ${shares.length * starSide} ${starSide}`}
      // As high as the text around it, and as wide as it has stars.
      width={`${1.2 * shares.length}em`}
      height="1.2em"
      aria-hidden="true"
      focusable="false"
    >
      {shares.map((share, place) => (
        <g key={place} transform={`translate(${place * starSide})`}>
          {share > 0 && (
            // What reaches over the side of an inner drawing is not shown.
            <svg className="star-row-part" width={starCut(share)} height={starSide}>
              <path className="star-row-filled" d={starPath} />
            </svg>
          )}
          <path className="star-row-outline" d={starPath} />
        </g>
      ))}
    </svg>
  );
}
