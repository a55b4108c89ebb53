import './footnotes.css';
import { HashLink } from '#lib/hash-link.tsx';
import { Grade } from '#ui/grade.tsx';
import { messages } from '#messages/messages.ts';
import { referenceId } from '#entities/prose-view.tsx';
import { TitleLink } from '#entities/title-link.tsx';
import type { ReferenceData } from '#wiki/shared-data.ts';

/** Renders a source as it opens beside its marker: title, place, reliability, and a link to the list. */
export function Footnote({ reference, onFollow }: { reference: ReferenceData; onFollow: () => void }) {
  const { number, source, place, reliability } = reference;
  return (
    <>
      <p className="footnote-source">
        <TitleLink page={source} />
        {place !== undefined && messages.claims.place({ place })}
      </p>
      <p className="footnote-grade">
        <Grade letter={reliability} label={messages.reliability.label} />
        <span>{messages.reliability.grades[reliability]}</span>
      </p>
      <p>
        <HashLink target={referenceId(number)} onClick={onFollow}>
          {messages.footnote.toList}
        </HashLink>
      </p>
    </>
  );
}
