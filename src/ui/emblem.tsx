import './emblem.css';
import { type DrawnStroke, Strokes } from './drawing.tsx';

/**
 * A shape and a colour with a drawn object. It is never the only sign of who is meant: a name stands beside it, or is
 * its own (`label`). `x` and `y` are for emblems inside a drawing: where their centre lies, in units or in percent.
 */
export function Emblem({ look, size, x, y, label }: EmblemProps) {
  const mark = (
    <g transform={`scale(${size / 64})`}>
      <path className="emblem-ground" d={grounds[look.shape]} />
      <g transform="translate(-32 -32)">
        <Strokes strokes={look.strokes} />
      </g>
    </g>
  );
  const named = label === undefined ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': label };
  if (x !== undefined || y !== undefined) {
    return (
      <svg className={`emblem emblem-${look.colour}`} x={x ?? 0} y={y ?? 0} overflow="visible" {...named}>
        {mark}
      </svg>
    );
  }
  const half = size / 2;
  return (
    <svg
      className={`emblem emblem-${look.colour}`}
      width={size}
      height={size}
      viewBox={`${-half} ${-half} ${size} ${size}`}
      focusable="false"
      {...named}
    >
      {mark}
    </svg>
  );
}

interface EmblemProps {
  look: EmblemLook;
  /** Of its square, in pixels. */
  size: number;
  x?: number | string;
  y?: number | string;
  /** Its name, where no text beside it says who is meant. */
  label?: string;
}

/** What an emblem looks like. The strokes lie in a square of 64 units. */
export interface EmblemLook {
  shape: keyof typeof grounds;
  colour: 'rose' | 'teal' | 'indigo' | 'moss' | 'rust' | 'plum' | 'sky' | 'slate';
  strokes: readonly DrawnStroke[];
}

/** The grounds, around the point 0 0, each about 56 units wide. */
const grounds = {
  circle: 'M0-28A28 28 0 1 1 0 28 28 28 0 1 1 0-28z',
  square: 'M-20-26H20A6 6 0 0 1 26-20V20A6 6 0 0 1 20 26H-20A6 6 0 0 1-26 20V-20A6 6 0 0 1-20-26z',
  hexagon: 'M0-30 26-15V15L0 30-26 15V-15z',
  diamond: 'M0-31 31 0 0 31-31 0z',
  shield: 'M0-29 25-22V0C25 15 13 25 0 30-13 25-25 15-25 0V-22z',
  arch: 'M-24 27V-4A24 24 0 0 1 24-4V27z',
  octagon: 'M-11-27H11L27-11V11L11 27H-11L-27 11V-11z',
  drop: 'M0-29C17-29 26-17 26-3 26 12 12 20 0 30-12 20-26 12-26-3-26-17-17-29 0-29z',
};
