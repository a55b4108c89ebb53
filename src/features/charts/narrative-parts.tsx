import './screen-axis.css';
import './narrative-parts.css';
import { messages } from '#messages/messages.ts';
import type { NarrativePartData } from '#wiki/timeline-charts.ts';

/** Pixels from one line of a title to the next. */
const lineHeight = 17;

/**
 * Renders the parts of the film as bands behind the columns of their scenes, with their titles or numbers on top; only
 * numbers if `isWhole`, where the chart has the width of a narrow page.
 */
export function NarrativeParts({ parts, height, isWhole }: NarrativePartsProps) {
  return (
    <g className={isWhole ? 'narrative-parts-whole' : undefined} aria-hidden="true">
      {parts.map(({ from, to }) => (
        <rect key={from} className="screen-axis-part" x={`${from}%`} width={`${to - from}%`} height={height} />
      ))}
      {parts.map(({ part, from, to, title }, at) => {
        const x = `${(from + to) / 2}%`;
        return (
          <g key={from} className="narrative-part">
            <text className={title && 'narrative-part-number'} x={x} y="16">
              {at === 0 ? messages.charts.axis({ part }) : part}
            </text>
            {title && (
              <text className="narrative-part-title" y="16">
                {title.map((line, row) => (
                  <tspan key={row} x={x} dy={row === 0 ? 0 : lineHeight}>
                    {line}
                  </tspan>
                ))}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

interface NarrativePartsProps {
  parts: readonly NarrativePartData[];
  height: number;
  isWhole: boolean;
}
