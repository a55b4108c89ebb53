import './search-result.css';
import './search-results.css';
import type { ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import { linkKey } from '#wiki/link-key.ts';
import { PageLink } from '#entities/page-link.tsx';
import type { SearchRules } from '#wiki/search/search-rules.ts';
import type { Part } from '#wiki/part.ts';
import { kindHeading, type SearchEntry } from './search-entry.ts';
import { searchMessages } from '#messages/search-messages.ts';
import { groupResults } from './group-results.ts';
import { excerptOf } from './excerpt.ts';
import { marksFor } from './marks.ts';
import { nameHtml, passageHtml } from './result-html.ts';
import { SearchNothing } from './search-nothing.tsx';
import type { SearchState } from './search-state.ts';
import { usePagesOf } from './use-pages-of.ts';

/** Renders all results in lists by kind, each result a link; matches in page text come last. */
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
  const { found, typed, rules, isPending } = search;
  const { names, passages, meant, nearest } = found;
  const marks = marksFor(typed, rules);
  const results = names.length + passages.length;
  return (
    <>
      <p role="status" className="search-count">
        {isPending && results === 0 ? searchMessages.loading : searchMessages.count({ results })}
      </p>
      {meant !== null && (
        <p>
          <Button onClick={() => onSearch(meant)}>{searchMessages.meant({ name: meant })}</Button>
        </p>
      )}
      {groupResults(names).map(({ kind, results: ofKind }) => (
        <Results key={kind} heading={kindHeading(kind)}>
          {ofKind.map((result) => (
            <li key={linkKey(result.entry)}>
              <ResultLink entry={result.entry} html={nameHtml(result, marks)} />
            </li>
          ))}
        </Results>
      ))}
      {passages.length > 0 && (
        <Results heading={searchMessages.passages}>
          <PassageItems entries={passages.slice(0, mostPassages)} typed={typed} rules={rules} part={part} />
        </Results>
      )}
      {results === 0 && !isPending && <SearchNothing typed={typed} nearest={nearest} initialsIn={rules.initialsIn} />}
    </>
  );
}

/** Words that match more pages than this are too common. */
const mostPassages = 20;

function Results({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="search-group">
      <h2>{heading}</h2>
      <ul role="list">{children}</ul>
    </section>
  );
}

function PassageItems({ entries, typed, rules, part }: PassageItemsProps) {
  const pages = usePagesOf(part, entries);
  const marks = marksFor(typed, rules);
  return entries.map((entry) => {
    const page = pages.get(entry.path);
    const excerpt = page ? excerptOf(page, entry.hash, typed, rules) : null;
    return (
      <li key={linkKey(entry)}>
        <ResultLink entry={entry} hash={excerpt?.hash} html={passageHtml(entry, excerpt, marks)} />
      </li>
    );
  });
}

/** Renders a result as a link to its page, or to an anchor on it. */
function ResultLink({ entry, hash = entry.hash, html }: ResultLinkProps) {
  return (
    <PageLink path={entry.path} hash={hash} className="search-result" dangerouslySetInnerHTML={{ __html: html }} />
  );
}

interface SearchResultsProps {
  search: SearchState;
  part: Part;
  /** Starts another search. */
  onSearch: (typed: string) => void;
}

interface PassageItemsProps {
  entries: readonly SearchEntry[];
  typed: string;
  rules: SearchRules;
  part: Part;
}

interface ResultLinkProps {
  entry: SearchEntry;
  /** The anchor on its page, if not the entry's own. */
  hash?: string | undefined;
  /** The content; its texts are escaped. */
  html: string;
}
