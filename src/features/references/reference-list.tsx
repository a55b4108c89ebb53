import './reference-list.css';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { Grade } from '#ui/grade.tsx';
import { messages } from '#messages/messages.ts';
import { placesText, referenceId } from '#entities/prose-view.tsx';
import { TitleLink } from '#entities/title-link.tsx';
import type { ReferenceData } from '#wiki/shared-data.ts';

/**
 * Renders a page's sources in the order of their first citation, numbered from 1; citations link to its entries. On paper
 * each has the places cited and its address, which a footnote has on the screen.
 */
export function ReferenceList({ references }: { references: readonly ReferenceData[] }) {
  const isPrinting = usePrinting();
  return (
    <ol className="reference-list">
      {references.map(({ number, source, href, reliability, cited }) => (
        <li key={number} id={referenceId(number)}>
          <TitleLink page={source} />
          {isPrinting && placesText({ cited })}
          {/* A non-breaking space: a grade must not begin a line. */}
          {'\u00a0'}
          <Grade letter={reliability} label={messages.reliability.label} />
          {isPrinting && href !== undefined && <span className="reference-list-address"> {href}</span>}
        </li>
      ))}
    </ol>
  );
}

/** Returns whether the browser is about to print, in time for it. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    // The browser takes the page as it is when the event ends.
    const set = (value: boolean) => () => flushSync(() => setPrinting(value));
    window.addEventListener('beforeprint', set(true), { signal: stop.signal });
    window.addEventListener('afterprint', set(false), { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return isPrinting;
}
