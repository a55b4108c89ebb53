import './search.css';
import { Button } from '#ui/button.tsx';
import { searchMessages } from '#messages/search-messages.ts';
import { linkKey } from '#wiki/link-key.ts';
import { NoResults } from './no-results.tsx';
import { groupResults, ResultLink } from './results.tsx';
import type { SearchState } from './search.ts';

/** The search page shows this many pages by their text: words that match more are too common. */
export const passageLimit = 20;

/** Renders all results in lists by kind, each result a link; matches in page text come last. */
export function SearchResults({ search, onSearch }: SearchResultsProps) {
  if (search.state === 'failed') {
    return (
      <div role="alert" className="layout-stack">
        <p>{searchMessages.failed}</p>
        <Button onClick={search.retry}>{searchMessages.retry}</Button>
      </div>
    );
  }
  if (search.state === 'loading') return <p role="status">{searchMessages.loading}</p>;
  if (search.state === 'empty') return null;
  const { names, passages, suggestion, isPending } = search;
  const results = names.length + passages.length;
  return (
    <>
      <p role="status" className="search-count">
        {isPending && results === 0 ? searchMessages.loading : searchMessages.count({ results })}
      </p>
      {suggestion !== null && (
        <p>
          <Button onClick={() => onSearch(suggestion)}>{searchMessages.meant({ name: suggestion })}</Button>
        </p>
      )}
      {groupResults(names, passages.slice(0, passageLimit)).map((group) => (
        <section key={group.key} className="search-group">
          <h2>{group.heading}</h2>
          <ul role="list">
            {group.results.map((result) => (
              <li key={linkKey(result.entry)}>
                <ResultLink result={result} className="search-result" />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {results === 0 && !isPending && <NoResults search={search} />}
    </>
  );
}

interface SearchResultsProps {
  search: SearchState;
  /** Starts another search. */
  onSearch: (typed: string) => void;
}
