import './icon.css';

/** A filled path with its tone. */
export interface DrawnStroke {
  d: string;
  tone: 'paper' | 'ink' | 'warm' | 'shade' | 'glow' | 'snow' | 'wall';
}

/** Renders an icon with its name, or without one (`decorative`) if the text beside it says the same. */
export function Icon({ icon, className, decorative = false }: IconProps) {
  const { title, width, height, strokes } = icon;
  const named = decorative ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': title };
  return (
    <svg
      className={className === undefined ? 'drawn' : `drawn ${className}`}
      viewBox={`0 0 ${width} ${height}`}

      {...named}
    >
      <Strokes strokes={strokes} />
    </svg>
  );
}

interface IconProps {
  icon: { title: string; width: number; height: number; strokes: readonly DrawnStroke[] };
  className?: string;
  decorative?: boolean;
}

const toneClasses: Record<DrawnStroke['tone'], string> = {
  paper: 'drawn-paper',
  ink: 'drawn-ink',
  warm: 'drawn-warm',
  shade: 'drawn-shade',
  glow: 'drawn-glow',
  snow: 'drawn-snow',
  wall: 'drawn-wall',
};

/** Renders the paths of an icon, from back to front. */
export function Strokes({ strokes }: { strokes: readonly DrawnStroke[] }) {
  return strokes.map(({ d, tone }) => <path key={d} className={toneClasses[tone]} d={d} />);
}
