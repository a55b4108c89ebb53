import './screen-axis.css';
import { messages } from '#messages/messages.ts';
import type { ScreenAxisData } from '#wiki/timeline-charts.ts';

/** Renders the parts of the film as bands behind a chart `height` pixels high, with their numbers below. */
export function ScreenAxis({ axis, height }: { axis: ScreenAxisData; height: number }) {
  const foot = height - 24;
  return (
    <g className={axis.parts.length > 6 ? 'screen-axis screen-axis-crowded' : 'screen-axis'} aria-hidden="true">
      {axis.parts.map(({ part, from, to }) => (
        <rect key={part} className="screen-axis-part" x={`${from}%`} y="0" width={`${to - from}%`} height={foot} />
      ))}
      {axis.parts.map(({ part, from, to }, index) => (
        <text key={part} x={`${(from + to) / 2}%`} y={height - 6}>
          {index === 0 ? messages.charts.axis({ part }) : part}
        </text>
      ))}
    </g>
  );
}
