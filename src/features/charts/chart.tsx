import './chart.css';
import { type ReactNode, useId } from 'react';
import { Disclosure } from '#ui/disclosure.tsx';
import { TableRegion } from '#ui/table-region.tsx';
import { messages } from '#messages/messages.ts';

/**
 * A drawing of data: a title, a sentence that says what it shows, the drawing, and a table behind it with the same
 * data, for those who listen, copy or print. The drawing is there before any script runs.
 */
export function Chart({ id, title, level = 3, sentence, drawing, legend, table }: ChartProps) {
  const name = useId();
  const named = level === 'none' ? { 'aria-label': title } : { 'aria-labelledby': name };
  return (
    <figure id={id} className="picture" tabIndex={-1} {...named}>
      <figcaption className="picture-caption">
        {level !== 'none' && (
          <Heading level={level} id={name}>
            {title}
          </Heading>
        )}
        <p className="picture-sentence">{sentence}</p>
      </figcaption>
      {legend}
      <div className="picture-drawing">{drawing}</div>
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
    <Element id={id} className="picture-title">
      {children}
    </Element>
  );
}

interface ChartProps {
  /** Its address on the page. */
  id: string;
  title: string;
  /** Of its heading: 3 under a heading of its section, none where that heading says the same. */
  level?: 2 | 3 | 'none';
  /** What it shows, in one sentence, from the data itself. */
  sentence: ReactNode;
  /** An SVG whose marks are links or carry names. */
  drawing: ReactNode;
  /** What shapes and colours mean. */
  legend?: ReactNode;
  table: { head: readonly string[]; rows: ReactNode };
}
