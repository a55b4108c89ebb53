import './reference-list.css';
import { Grade } from '#ui/grade.tsx';
import { messages } from '#messages/messages.ts';
import { referenceId } from '#entities/prose-view.tsx';
import { TitleLink } from '#entities/title-link.tsx';
import type { ReferenceData } from '#wiki/shared-data.ts';

/** Renders a page's sources in the order of their first citation, numbered from 1; citations link to its entries. */
export function ReferenceList({ references }: { references: readonly ReferenceData[] }) {
  return (
    <ol className="reference-list">
      {references.map(({ number, source, place, reliability }) => (
        <li key={number} id={referenceId(number)}>
          <TitleLink page={source} />
          {/* A non-breaking space: a grade must not begin a line. */}
          {`${place === undefined ? '' : messages.claims.place({ place })}\u00a0`}
          <Grade letter={reliability} label={messages.reliability.label} />
        </li>
      ))}
    </ol>
  );
}
