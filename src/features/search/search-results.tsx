import './search-results.css';
import type { ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import { linkKey } from '#wiki/link-key.ts';
import { PageLink } from '#wiki/page-link.tsx';
import type { Part } from '#wiki/part.ts';
import type { SearchEntry } from '#wiki/search/search-data.ts';
import { searchMessages } from '#wiki/search/search-messages.ts';
import { groupResults } from './group-results.ts';
import { marksFor, type QueryMarks } from './marks.ts';
import { NameText, nameTexts, PassageText, useExcerpt } from './result-text.tsx';
import { SearchNothing } from './search-nothing.tsx';
import type { SearchState } from './use-search.ts';

/** All that was found, in lists by kind, each result a link; what holds the words in its text comes last. */
export function SearchResults({ search, part, onSearch }: SearchResultsProps) {
  if (search.state === 'failed') {
    return (
      <div role="alert" className="layout-stack">
        <p>{searchMessages.failed}</p>
        <Button onClick={search.retry}>{searchMessages.retry}</Button>
      </div>
    );
  }
  if (search.state === 'loading') return <p role="status">{searchMessages.loading}</p>;
  if (search.state === 'idle') return null;
  const { found, typed, isPending } = search;
  const { names, passages, meant, nearest } = found;
  const marks = marksFor(typed);
  const results = names.length + passages.length;
  return (
    <>
      <p role="status" className="search-count">
        {isPending && results === 0 ? searchMessages.loading : searchMessages.count(results)}
      </p>
      {meant !== null && (
        <p>
          <Button onClick={() => onSearch(meant)}>{searchMessages.meant(meant)}</Button>
        </p>
      )}
      {groupResults(names).map(({ kind, results: ofKind }) => (
        <Results key={kind} heading={searchMessages.kinds[kind]}>
          {ofKind.map((result) => (
            <li key={linkKey(result.entry)}>
              <PageLink path={result.entry.path} hash={result.entry.hash} className="search-result">
                <NameText {...nameTexts(result, marks)} />
              </PageLink>
            </li>
          ))}
        </Results>
      ))}
      {passages.length > 0 && (
        <Results heading={searchMessages.passages}>
          {passages.slice(0, mostPassages).map((entry) => (
            <li key={linkKey(entry)}>
              <PassageLink entry={entry} typed={typed} marks={marks} part={part} />
            </li>
          ))}
        </Results>
      )}
      {results === 0 && !isPending && <SearchNothing typed={typed} nearest={nearest} />}
    </>
  );
}

/** More pages than this hold words that say too little. */
const mostPassages = 20;

function Results({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="search-group">
      <h2>{heading}</h2>
      <ul role="list">{children}</ul>
    </section>
  );
}

function PassageLink({ entry, typed, marks, part }: PassageLinkProps) {
  const excerpt = useExcerpt(part, entry, typed);
  return (
    <PageLink path={entry.path} hash={excerpt?.hash ?? entry.hash} className="search-result">
      <PassageText entry={entry} excerpt={excerpt} marks={marks} />
    </PageLink>
  );
}

interface SearchResultsProps {
  search: SearchState;
  part: Part;
  /** Searches for something else. */
  onSearch: (typed: string) => void;
}

interface PassageLinkProps {
  entry: SearchEntry;
  typed: string;
  marks: QueryMarks;
  part: Part;
}
