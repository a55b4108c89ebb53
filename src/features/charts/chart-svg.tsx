import './chart-svg.css';
import type { ComponentProps } from 'react';

/** The SVG of a picture, and each one inside that has another scale: as wide as its room, in the colours of charts. */
export function ChartSvg({ className, ...rest }: ComponentProps<'svg'>) {
  return <svg {...rest} className={className === undefined ? 'chart' : `chart ${className}`} />;
}
