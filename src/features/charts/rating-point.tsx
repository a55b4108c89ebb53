import './rating-chart.css';

/** Renders a rating on its line: a diamond for one reviewer, a dot for an audience. */
export function RatingPoint({ by, x, y = 8 }: { by: 'review' | 'audience'; x: string; y?: number }) {
  return (
    <svg
      x={x}
      y={y}
      overflow="visible"
      className={by === 'review' ? 'rating-point' : 'rating-point rating-point-audience'}
    >
      {by === 'review' ? <path d="M0-8 8 0 0 8-8 0z" /> : <circle r="6" />}
    </svg>
  );
}
