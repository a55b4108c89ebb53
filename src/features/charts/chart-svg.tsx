import './chart-svg.css';
import type { ComponentProps } from 'react';

/**
 * Renders the SVG of a chart, or a nested one with its own scale: at the full width of its container, in the chart
 * colours.
 */
export function ChartSvg({ className, ...rest }: ComponentProps<'svg'>) {
  return <svg {...rest} className={className === undefined ? 'chart-svg' : `chart-svg ${className}`} />;
}
