import './footnote.css';
import { HashLink } from '#lib/hash-link.tsx';
import { Grade } from '#ui/grade.tsx';
import { messages } from '#messages/messages.ts';
import { OutsideLink } from '#entities/outside-link.tsx';
import { placesText, referenceId } from '#entities/prose-view.tsx';
import { TitleLink } from '#entities/title-link.tsx';
import { dateText } from '#entities/value-text.ts';
import type { ReferenceData } from '#wiki/shared-data.ts';

/**
 * Renders the sources of a statement as they open beside its marker: of each its title, the place in it, date,
 * reliability and a link to the original; and a link to the list of all sources of the page.
 */
export default function Footnote({ references, onFollow }: FootnoteProps) {
  const [first] = references;
  return (
    <>
      <ul role="list" className="footnote-sources">
        {references.map(({ number, source, date, href, reliability, cited }) => (
          <li key={number}>
            <p className="footnote-source">
              <TitleLink page={source} />
              {placesText({ cited })}
            </p>
            <p className="footnote-grade">
              <Grade letter={reliability} label={messages.reliability.label} />
              <span>
                {messages.grades.brief[reliability]}
                {date !== undefined && (
                  <>
                    , <time dateTime={date}>{dateText(date)}</time>
                  </>
                )}
              </span>
            </p>
            {href !== undefined && (
              <p>
                <OutsideLink href={href}>{messages.sources.open}</OutsideLink>
              </p>
            )}
          </li>
        ))}
      </ul>
      {first && (
        <p>
          <HashLink target={referenceId(first.number)} onClick={onFollow}>
            {messages.footnote.toList}
          </HashLink>
        </p>
      )}
    </>
  );
}

interface FootnoteProps {
  references: readonly ReferenceData[];
  onFollow: () => void;
}
