import './emblem.css';
import { shapes } from '#lib/shapes.ts';
import { type DrawnStroke, Strokes } from './drawing.tsx';

/**
 * A shape and a colour with a drawn object. It is never the only sign of who is meant: a name stands beside it, or is
 * its own (`label`). `x` and `y` are for emblems inside a drawing: where their centre lies, in units or in percent.
 */
export function Emblem({ look, size, x, y, label }: EmblemProps) {
  const mark = (
    <g transform={`scale(${size / 64})`}>
      <path className="emblem-ground" d={shapes[look.shape]} />
      <g transform="translate(-32 -32)">
        <Strokes strokes={look.strokes} />
      </g>
    </g>
  );
  const named = label === undefined ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': label };
  if (x !== undefined || y !== undefined) {
    return (
      <svg className={`emblem ${colourClasses[look.colour]}`} x={x ?? 0} y={y ?? 0} overflow="visible" {...named}>
        {mark}
      </svg>
    );
  }
  const half = size / 2;
  return (
    <svg
      className={`emblem ${colourClasses[look.colour]}`}
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

/** The class that makes a colour of emblems known to what is inside, as `--emblem`. */
export function emblemColourClass(colour: EmblemLook['colour']): string {
  return colourClasses[colour];
}

const colourClasses: Record<EmblemLook['colour'], string> = {
  rose: 'emblem-rose',
  teal: 'emblem-teal',
  indigo: 'emblem-indigo',
  moss: 'emblem-moss',
  rust: 'emblem-rust',
  plum: 'emblem-plum',
  sky: 'emblem-sky',
  slate: 'emblem-slate',
};

/** What an emblem looks like. The strokes lie in a square of 64 units. */
export interface EmblemLook {
  shape: keyof typeof shapes;
  colour: 'rose' | 'teal' | 'indigo' | 'moss' | 'rust' | 'plum' | 'sky' | 'slate';
  strokes: readonly DrawnStroke[];
}
