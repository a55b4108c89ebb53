import './place-marker.css';
import { useReader } from '#entities/reader-context.ts';
import { Strokes } from '#ui/icon.tsx';
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
  const ticks = Array.from({ length: last + 1 }, (_, tick) => Number((side + (tick / last) * length).toFixed(2)));
  const y = 22 - (part / last) * 12;
  return (
    <svg className={`place-marker ${className}`} viewBox={`0 0 ${2 * side + length} 40`} aria-hidden="true">
      <path
        className="place-marker-reached"
        d={ticks
          .slice(0, part + 1)
          .map((x) => `M${x} 31v7`)
          .join('')}
      />
      <path
        className="place-marker-ahead"
        d={ticks
          .slice(part + 1)
          .map((x) => `M${x} 33v5`)
          .join('')}
      />
      <g className="place-marker-body" transform={`translate(${ticks[part]} ${y})`}>
        <g className="place-marker-drawing" transform={`translate(${-size / 2} ${-size / 2}) scale(${size / 64})`}>
          <Strokes strokes={placeMarker} />
        </g>
      </g>
    </svg>
  );
}
