import './search-page.css';
import { useDeferredValue } from 'react';
import { useLoaderData } from 'react-router';
import { SearchField, SearchForm } from '#features/search/search-field.tsx';
import { searchFieldId } from '#features/search/search-launcher.tsx';
import { ListLinks } from '#features/search/no-results.tsx';
import { passageLimit, SearchResults } from '#features/search/search-results.tsx';
import { useSearch } from '#features/search/use-search.ts';
import type { LoadedPage } from '#entities/load-page.ts';
import { searchMessages } from '#messages/search-messages.ts';
import { usePage } from '#entities/use-page.ts';
import { ListLayout } from '#pages/shared/list-layout.tsx';
import { useTypedQuery } from './use-typed-query.ts';

/** Renders everything that matches the query of the address, and follows typing. */
export function Component() {
  const page = usePage('search');
  const { part } = useLoaderData<LoadedPage>();
  const [typing, type] = useTypedQuery();
  // The field shows each key press at once; results may lag behind.
  const search = useSearch(part, useDeferredValue(typing), passageLimit);
  const { start, needsScript, nothing } = searchMessages;
  return (
    <ListLayout page={page}>
      <SearchForm className="search-page-form">
        <SearchField id={searchFieldId} value={typing} onType={type} />
      </SearchForm>
      <SearchResults search={search} onSearch={type} />
      {search.state !== 'found' && (
        <section className="layout-stack">
          <noscript>
            <p>{needsScript}</p>
          </noscript>
          <h2>{start.title}</h2>
          <p>{start.text}</p>
          <p>{nothing.lists}</p>
          <ListLinks />
        </section>
      )}
    </ListLayout>
  );
}
