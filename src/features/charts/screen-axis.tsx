import './screen-axis.css';
import { messages } from '#messages/messages.ts';
import type { ScreenAxisData } from '#wiki/timeline-charts.ts';

/** Renders the parts of the film as bands behind a chart, from `top` to `bottom`, with their numbers on a line at `y`. */
export function ScreenAxis({ axis, top, bottom, y }: ScreenAxisProps) {
  return (
    <g className={axis.parts.length > 6 ? 'screen-axis screen-axis-crowded' : 'screen-axis'} aria-hidden="true">
      {axis.parts.map(({ part, from, to }) => (
        <rect
          key={part}
          className="screen-axis-part"
          x={`${from}%`}
          y={top}
          width={`${to - from}%`}
          height={bottom - top}
        />
      ))}
      {axis.parts.map(({ part, from, to }, index) => (
        <text key={part} x={`${(from + to) / 2}%`} y={y}>
          {index === 0 ? messages.charts.axis({ part }) : part}
        </text>
      ))}
    </g>
  );
}

interface ScreenAxisProps {
  axis: ScreenAxisData;
  top: number;
  bottom: number;
  y: number;
}
