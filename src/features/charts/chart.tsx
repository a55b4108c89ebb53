import './chart.css';
import { type ReactNode, useId } from 'react';
import { Disclosure } from '#ui/disclosure.tsx';
import { TableRegion } from '#ui/table-region.tsx';
import { messages } from '#messages/messages.ts';

/**
 * Renders a chart: a title, a sentence that sums it up, the SVG, and a table with the same data for screen readers,
 * copying and print. The SVG is prerendered and needs no script.
 */
export function Chart({ id, title, level = 3, sentence, drawing, legend, table }: ChartProps) {
  const name = useId();
  const named = level === 'none' ? { 'aria-label': title } : { 'aria-labelledby': name };
  return (
    <figure id={id} className="chart" {...named}>
      <figcaption className="chart-caption">
        {level !== 'none' && (
          <Heading level={level} id={name}>
            {title}
          </Heading>
        )}
        <p className="chart-sentence">{sentence}</p>
      </figcaption>
      {legend}
      <div className="chart-drawing">{drawing}</div>
      <Disclosure summary={messages.charts.table}>
        <TableRegion caption={title} head={table.head}>
          {table.rows}
        </TableRegion>
      </Disclosure>
    </figure>
  );
}

function Heading({ level, id, children }: { level: 2 | 3; id: string; children: ReactNode }) {
  const Element = `h${level}` as const;
  return (
    <Element id={id} className="chart-title">
      {children}
    </Element>
  );
}

interface ChartProps {
  /** The id of the section. */
  id: string;
  title: string;
  /** The level of the heading: 3 within a section, none if the section's heading says the same. */
  level?: 2 | 3 | 'none';
  /** A one-sentence summary, computed from the data. */
  sentence: ReactNode;
  /** An SVG whose points are links or have names. */
  drawing: ReactNode;
  /** What the shapes and colours mean. */
  legend?: ReactNode;
  table: { head: readonly string[]; rows: ReactNode };
}
