import './search.css';
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { isPlainClick } from '#lib/plain-click.ts';
import { Button } from '#ui/button.tsx';
import { useModal } from '#ui/use-modal.ts';
import { messages } from '#messages/messages.ts';
import { searchMessages } from '#messages/search-messages.ts';
import { type Edition, pageAddress, pagePath } from '#wiki/addresses.ts';
import { linkKey } from '#wiki/link-key.ts';
import type { Part } from '#wiki/part.ts';
import { PageLink } from '#entities/page-link.tsx';
import { useReader } from '#entities/reader-context.ts';
import { useSetting } from '#lib/use-setting.ts';
import { ListLinks } from './no-results.tsx';
import { searchesUpTo, withSearch } from './recent-searches.ts';
import { groupResults, type ResultGroup, ResultLink } from './results.tsx';
import type { FoundState, Result, SearchState } from './search.ts';
import { cutQuery, SearchField, SearchForm } from './search-field.tsx';
import { useSearch } from './use-search.ts';

export { prepareSearch } from './use-search.ts';

const listId = 'search-options';
const nameLimit = 6;
const passageLimit = 3;

/**
 * Renders the search above any page: a combobox (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/) in a modal dialog.
 * The best result is preselected, so that Enter opens it; arrow keys select another; Escape closes.
 */
export function SearchPalette({ part, edition, onClose }: SearchPaletteProps) {
  const { searches } = useReader().settings;
  const navigate = useNavigate();
  const dialog = useModal();
  const field = useRef<HTMLInputElement>(null);
  const selectedOption = useRef<HTMLAnchorElement>(null);
  const [typing, setTyping] = useState('');
  // How far arrow keys have moved from the best option. With an empty field, Enter opens nothing until they have.
  const [steps, setSteps] = useState<number | null>(null);
  const search = useSearch(part, typing, passageLimit);

  const typed = typing.trim();
  const groups = groupsOf(search);
  const others = search.state === 'found' ? searchesAfter(search) : [];
  const ids = [
    ...groups.flatMap((group) => group.results.map((result) => optionId(group, result))),
    ...others.map(({ id }) => id),
  ];
  const selected = steps === null || ids.length === 0 ? undefined : ids.at(steps % ids.length);
  useEffect(() => {
    if (selected !== undefined) selectedOption.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  const type = (text: string) => {
    setTyping(text);
    setSteps(text.trim() === '' ? null : 0);
  };
  const searchFor = (text: string) => {
    type(cutQuery(text));
    // The clicked element disappears, and would take the focus with it.
    field.current?.focus();
  };
  const keep = () => searches.set(withSearch(searches.get(), part, typed));
  const onOpen = (event: MouseEvent) => {
    keep();
    // With a modifier key the page opens elsewhere, and the palette stays open.
    if (isPlainClick(event)) onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (belongsToInputMethod(event)) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (by !== undefined) {
      if (ids.length > 0) setSteps((steps ?? (by > 0 ? -1 : 0)) + by);
    } else if (selectedOption.current) {
      selectedOption.current.click();
    } else if (typed !== '') {
      keep();
      onClose();
      void navigate(`${pageAddress(pagePath('search'), edition)}${queryOf(typed)}`);
    }
  };
  const optionProps = (id: string) => ({
    id,
    role: 'option',
    tabIndex: -1,
    className: 'search-result search-option',
    'aria-selected': id === selected,
    ref: id === selected ? selectedOption : null,
  });
  const { text: status, isVisible } = statusOf(search);
  return (
    <dialog ref={dialog} className="search-palette" aria-label={messages.nav.search} closedby="any" onClose={onClose}>
      <SearchForm className="search-palette-form">
        <SearchField
          ref={field}
          value={typing}
          role="combobox"
          aria-expanded={ids.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={selected}
          onType={type}
          onKeyDown={onKeyDown}
        />
        <Button onClick={onClose}>{searchMessages.close}</Button>
      </SearchForm>
      {typed === '' && <RecentSearches part={part} onSearch={searchFor} />}
      <p role="status" className={isVisible ? undefined : 'visually-hidden'}>
        {status}
      </p>
      {search.state === 'failed' && (
        <>
          <Button onClick={search.retry}>{searchMessages.retry}</Button>
          <ListLinks onClick={onOpen} />
        </>
      )}
      <div id={listId} role="listbox" tabIndex={-1} aria-label={searchMessages.field} className="search-options">
        {groups.map((group) => (
          <div key={group.key} role="group" aria-label={group.heading}>
            <p aria-hidden="true" className="search-heading">
              {group.heading}
            </p>
            {group.results.map((result) => (
              <ResultLink
                key={linkKey(result.entry)}
                result={result}
                {...optionProps(optionId(group, result))}
                onClick={onOpen}
              />
            ))}
          </div>
        ))}
        {others.map(({ id, query, text }) => (
          <PageLink
            key={id}
            {...optionProps(id)}
            path={pagePath('search')}
            search={queryOf(query)}
            onClick={(event) => {
              if (query === typed || !isPlainClick(event)) return onOpen(event);
              event.preventDefault();
              searchFor(query);
            }}
          >
            {text}
          </PageLink>
        ))}
      </div>
      <p className="search-keys">{searchMessages.keys}</p>
    </dialog>
  );
}

export interface SearchPaletteProps {
  part: Part;
  edition: Edition;
  onClose: () => void;
}

/** Returns whether a key is for an input method. In Safari, the one that ends a composition only has its key code. */
function belongsToInputMethod({ nativeEvent }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || nativeEvent.keyCode === 229;
}

function groupsOf(search: SearchState): ResultGroup[] {
  if (search.state === 'empty') return groupResults(search.start);
  if (search.state !== 'found') return [];
  const { names, passages, similar } = search;
  return groupResults([...names.slice(0, nameLimit), ...similar], passages.slice(0, passageLimit));
}

function optionId({ key }: ResultGroup, { entry }: Result): string {
  return `${listId}-${key}-${linkKey(entry)}`;
}

/** Returns the searches offered after the results: for the suggested spelling, and for all results on the search page. */
function searchesAfter({ typed, suggestion, names, passages }: FoundState) {
  if (names.length + passages.length === 0) return [];
  const all = { id: `${listId}-all`, query: typed, text: searchMessages.all({ query: typed }) };
  if (suggestion === null) return [all];
  return [{ id: `${listId}-suggestion`, query: suggestion, text: searchMessages.meant({ name: suggestion }) }, all];
}

function queryOf(typed: string): string {
  return `?${String(new URLSearchParams({ q: typed }))}`;
}

/**
 * Returns the status message: for screen readers only if there are results, otherwise visible. Results are counted once
 * all are there, so that not every key is announced.
 */
function statusOf(search: SearchState): { text: string; isVisible: boolean } {
  if (search.state === 'empty') return { text: '', isVisible: false };
  if (search.state === 'loading') return { text: searchMessages.loading, isVisible: true };
  if (search.state === 'failed') return { text: searchMessages.failed, isVisible: true };
  const results = search.names.length + search.passages.length;
  if (results > 0) return { text: search.isPending ? '' : searchMessages.count({ results }), isVisible: false };
  if (search.isPending) return { text: searchMessages.loading, isVisible: true };
  const { title, text, nearest } = searchMessages.nothing;
  const similar = search.similar.length > 0 ? [nearest] : [];
  return { text: [title({ query: search.typed }), text, ...similar].join(' '), isVisible: true };
}

/** Renders the recent searches on this device, and a button to clear them; nothing if there are none. */
function RecentSearches({ part, onSearch }: RecentSearchesProps) {
  const setting = useReader().settings.searches;
  const searches = searchesUpTo(useSetting(setting), part);
  if (searches.length === 0) return null;
  return (
    <section aria-label={searchMessages.recent}>
      <p aria-hidden="true" className="search-heading">
        {searchMessages.recent}
      </p>
      <ul role="list">
        {searches.map((typed) => (
          <li key={typed}>
            <button type="button" className="search-result search-option" onClick={() => onSearch(typed)}>
              {typed}
            </button>
          </li>
        ))}
      </ul>
      <Button onClick={setting.remove}>{searchMessages.clear}</Button>
    </section>
  );
}

interface RecentSearchesProps {
  part: Part;
  onSearch: (typed: string) => void;
}
