import './emblem.css';
import { shapes } from '#lib/shapes.ts';
import { type DrawnStroke, Strokes } from './icon.tsx';

/**
 * Renders a shape and a colour with a drawn object. It is never the only sign of who is meant: a name is beside it, or
 * `label` is its name. `x` and `y` position its centre inside a chart, in units or in percent.
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

      {...named}
    >
      {mark}
    </svg>
  );
}

interface EmblemProps {
  look: EmblemLook;
  /** The width and height in pixels. */
  size: number;
  x?: number | string;
  y?: number | string;
  /** Its name if no text beside it has it. */
  label?: string;
}

/** Returns the class that sets `--emblem` to a colour of emblems for its descendants. */
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

/** The look of an emblem. The strokes are in a square of 64 units. */
export interface EmblemLook {
  shape: keyof typeof shapes;
  colour: 'rose' | 'teal' | 'indigo' | 'moss' | 'rust' | 'plum' | 'sky' | 'slate';
  strokes: readonly DrawnStroke[];
}
