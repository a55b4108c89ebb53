import './line-list.css';
import { Fragment, type ReactNode } from 'react';
import { messages } from '#messages/messages.ts';
import { FootnoteMarkers, ProseView } from '#entities/prose-view.tsx';
import { TitleLink } from '#entities/title-link.tsx';
import { ValueView } from '#entities/value-view.tsx';
import type { LineData } from '#wiki/shared-data.ts';

/** Renders lines of dialogue, in the language of the film and translated, each with who says it, where, and its sources. */
export function LineList({ lines, without }: LineListProps) {
  return (
    <ul role="list" className="line-list">
      {lines.map((line) => (
        // The lines of the film's page have an anchor.
        <li key={line.anchor} id={without ? undefined : line.anchor}>
          <blockquote>
            {line.original && (
              <p className="line-list-original" lang={line.original.lang}>
                {line.original.text}
              </p>
            )}
            <q>{line.text}</q>
          </blockquote>
          <p className="line-list-where">
            {whereOf(line, without).map((part, at) => (
              <Fragment key={at}>
                {at > 0 && ' · '}
                {part}
              </Fragment>
            ))}
            <FootnoteMarkers citations={line.citations} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Returns who says a line, in which scene, and what is noted on it. */
function whereOf({ speakers, scene, note, original }: LineData, without: LineListProps['without']): ReactNode[] {
  return [
    without !== 'speakers' && <ValueView value={{ links: speakers }} />,
    without !== 'scene' && scene && <TitleLink page={scene} />,
    note && <ProseView prose={note} />,
    !original && messages.lines.translated,
  ].filter(Boolean);
}

interface LineListProps {
  lines: readonly LineData[];
  /** What the page is about, and so is not repeated with each line. */
  without?: 'speakers' | 'scene' | undefined;
}
