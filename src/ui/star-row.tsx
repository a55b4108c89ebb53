import { rounded } from '#lib/rounded.ts';
import './star-row.css';

/** The width of a star's square, in SVG units. */
const side = 20;
const star = 'M10 1 12.1 7.6 19 7.6 13.5 11.6 15.6 18.2 10 14.1 4.4 18.2 6.5 11.6 1 7.6 7.9 7.6z';

/**
 * Renders stars, each filled by a fraction of its width, 0 to 1. Decorative: the caller says the value in words beside
 * it.
 */
export function StarRow({ shares }: { shares: readonly number[] }) {
  return (
    <svg
      className="star-row"
      viewBox={`0 0 ${shares.length * side} ${side}`}
      // As high as the surrounding text; the width follows from the number of stars.
      width={`${rounded(1.2 * shares.length)}em`}
      height="1.2em"
      aria-hidden="true"
    >
      {shares.map((share, index) => (
        <g key={index} transform={`translate(${index * side})`}>
          {share > 0 && (
            // An inner SVG clips what exceeds its width.
            <svg className="star-row-part" width={rounded(share * side)} height={side}>
              <path className="star-row-filled" d={star} />
            </svg>
          )}
          <path className="star-row-outline" d={star} />
        </g>
      ))}
    </svg>
  );
}
