import './place-marker.css';
import { useReader } from '#entities/reader-context.ts';
import { Strokes } from '#ui/drawing.tsx';
import type { StrokeData } from '#wiki/shared-data.ts';

/** The row of ticks: its length, whatever the number of parts, and the room on each side for the marker. */
const length = 96;
const side = 8;
/** The size at which the marker is drawn, from a square of 64 units. */
const size = 20;

/** The marker over the reached part unless the content draws its own: a pin. */
const pin: readonly StrokeData[] = [
  { d: 'M32 4a20 20 0 0 1 20 20c0 14-20 38-20 38S12 38 12 24A20 20 0 0 1 32 4z', tone: 'warm' },
];

/**
 * Renders the reader's progress: a tick per part, and the marker, which the content draws, over the reached one. The
 * marker rises as the reader progresses.
 */
export function PlaceMarker({ part, className }: { part: number; className: string }) {
  const { lastPart: last, placeMarker = pin } = useReader().site;
  const x = (tick: number) => side + (tick / last) * length;
  const y = 22 - (part / last) * 12;
  return (
    <svg
      className={`place-marker ${className}`}
      viewBox={`0 0 ${2 * side + length} 40`}
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: last + 1 }, (_, tick) => (
        <rect
          key={tick}
          x={x(tick) - 0.75}
          y={tick <= part ? 31 : 33}
          width="1.5"
          height={tick <= part ? 7 : 5}
          className={tick <= part ? 'place-marker-reached' : 'place-marker-tick'}
        />
      ))}
      <g className="place-marker-body" transform={`translate(${x(part)} ${y})`}>
        <g className="place-marker-drawing" transform={`translate(${-size / 2} ${-size / 2}) scale(${size / 64})`}>
          <Strokes strokes={placeMarker} />
        </g>
      </g>
    </svg>
  );
}
