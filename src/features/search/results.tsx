import './search.css';
import type { ComponentProps } from 'react';
import { groupBy } from '#lib/group-by.ts';
import { searchMessages } from '#messages/search-messages.ts';
import { PageLink } from '#entities/page-link.tsx';
import { highlight } from './highlight.ts';
import type { Query } from './query.ts';
import type { Result } from './search.ts';
import { kindHeading } from './search-entry.ts';

/** Results under one heading, best first. */
export interface ResultGroup {
  key: string;
  heading: string;
  results: readonly Result[];
}

/** Groups results by kind, the kind of the best one first; matches in page text come last. */
export function groupResults(names: readonly Result[], passages: readonly Result[] = []): ResultGroup[] {
  const groups = groupBy(names, ({ entry }) => entry.kind).map((results) => {
    const { kind } = results[0].entry;
    return { key: kind, heading: kindHeading(kind), results };
  });
  return passages.length === 0
    ? groups
    : [...groups, { key: 'passages', heading: searchMessages.passages, results: passages }];
}

/** Renders a result as a link to its page, or to an anchor on it, with matches highlighted. */
export function ResultLink({ result, ...rest }: ResultLinkProps) {
  const { entry, query, name, excerpt } = result;
  const { title, original, label, answer, subject, gloss = subject } = entry;
  // Text is matched by spelling only.
  const bySound = excerpt === undefined;
  const isOtherName = name !== undefined && name !== title && name !== original?.text;
  const text = excerpt === undefined ? gloss : (excerpt?.text ?? '');
  return (
    <PageLink {...rest} path={entry.path} hash={excerpt?.hash ?? entry.hash}>
      <span className="search-title">
        <b>
          <Marked
            text={answer === undefined ? title : searchMessages.factLabel({ label: title })}
            query={query}
            bySound={bySound}
          />
        </b>
        {answer !== undefined && (
          <>
            {' '}
            <Marked text={answer} query={query} />
          </>
        )}
        {original && (
          <span lang={original.lang}>
            {' '}
            <Marked text={original.text} query={query} bySound={bySound} />
          </span>
        )}
        {label !== undefined && <span className="search-label"> · {label}</span>}
      </span>
      {isOtherName && (
        <span className="search-alias">
          {searchMessages.alsoCalled} <Marked text={name} query={query} bySound />
        </span>
      )}
      {excerpt?.heading !== undefined && <span className="search-label">{excerpt.heading}</span>}
      {text !== undefined && (
        <span className="search-gloss">
          <Marked text={text} query={query} />
        </span>
      )}
    </PageLink>
  );
}

interface ResultLinkProps extends Omit<ComponentProps<typeof PageLink>, 'path' | 'hash' | 'children'> {
  result: Result;
}

function Marked({ text, query, bySound = false }: { text: string; query: Query | null; bySound?: boolean }) {
  if (!query) return text;
  return highlight(text, query, { bySound }).map((piece, at) =>
    piece.isMatch ? <mark key={at}>{piece.text}</mark> : piece.text,
  );
}
