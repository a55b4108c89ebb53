import './line-list.css';
import { Fragment } from 'react';
import { messages } from '#messages/messages.ts';
import { FootnoteMarkers, ProseView } from '#entities/prose-view.tsx';
import { TitleLink } from '#entities/title-link.tsx';
import { ValueView } from '#entities/value-view.tsx';
import type { LineData } from '#wiki/shared-data.ts';

/** Renders lines of dialogue, in the language of the film and translated, each with who says it, where, and its sources. */
export function LineList({ lines, without, withAddress = true }: LineListProps) {
  return (
    <ul role="list" className="line-list">
      {lines.map(({ anchor, ...line }) => (
        <li key={anchor} id={withAddress ? anchor : undefined}>
          <blockquote>
            {line.original && (
              <p className="line-list-original" lang={line.original.lang}>
                {line.original.text}
              </p>
            )}
            <p>
              <q>{line.text}</q>
            </p>
          </blockquote>
          <p className="line-list-where">
            <Where line={line} without={without} />
            <FootnoteMarkers citations={line.citations} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Renders who says a line, in which scene, and what is noted on it. */
function Where({ line: { speakers, scene, note, original }, without }: WhereProps) {
  const parts = [
    without !== 'speakers' && <ValueView value={{ links: speakers }} />,
    without !== 'scene' && scene && <TitleLink page={scene} />,
    note && <ProseView prose={note} />,
    !original && messages.lines.translated,
  ].filter((part) => part !== false && part !== undefined);
  return parts.map((part, at) => (
    <Fragment key={at}>
      {at > 0 && ' · '}
      {part}
    </Fragment>
  ));
}

interface WhereProps {
  line: Pick<LineData, 'speakers' | 'scene' | 'note' | 'original'>;
  without: 'speakers' | 'scene' | undefined;
}

interface LineListProps {
  lines: readonly LineData[];
  /** What the page is about, and so is not repeated with each line. */
  without?: 'speakers' | 'scene';
  /** Whether each line has an anchor. */
  withAddress?: boolean;
}
