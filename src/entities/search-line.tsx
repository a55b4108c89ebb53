import './search-line.css';
import type { FormEvent } from 'react';
import { useHref, useLocation, useNavigate } from 'react-router';
import { pageAddress, pagePath, readAddress } from '#wiki/addresses.ts';
import { messages } from '#messages/messages.ts';
import { Button } from '#ui/button.tsx';

/** Renders a field that leads to the search, for pages on which a reader has not found what they wanted. */
export function SearchLine() {
  const navigate = useNavigate();
  const { edition } = readAddress(useLocation().pathname);
  const pathname = pageAddress(pagePath('search'), edition);
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const query = new FormData(event.currentTarget).get('q');
    void navigate({
      pathname,
      search: `?${String(new URLSearchParams({ q: typeof query === 'string' ? query : '' }))}`,
    });
  };
  return (
    <form role="search" action={useHref(pathname)} className="search-line" onSubmit={search}>
      <input
        type="search"
        name="q"
        className="search-line-field"
        aria-label={messages.states.searchField}
        placeholder={messages.states.searchField}
        autoComplete="off"
        enterKeyHint="search"
      />
      <Button type="submit">{messages.nav.search}</Button>
    </form>
  );
}
