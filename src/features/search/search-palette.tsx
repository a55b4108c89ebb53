import './search-palette.css';
import { type KeyboardEvent, type MouseEvent, startTransition, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useNavigate } from 'react-router';
import { Button } from '#ui/button.tsx';
import { isPlainClick } from '#lib/plain-click.ts';
import { type Edition, pageAddress, pagePath } from '#wiki/addresses.ts';
import { messages } from '#wiki/messages.ts';
import { usePageHrefs } from '#wiki/page-link.tsx';
import type { Part } from '#wiki/part.ts';
import { searchMessages } from '#wiki/search/search-messages.ts';
import { keepSearch } from './recent-searches.ts';
import { RecentSearches } from './recent-list.tsx';
import { optionsOf, type PaletteOption } from './palette-options.ts';
import { PaletteOptions } from './palette-options-list.tsx';
import { SearchField, SearchForm } from './search-form.tsx';
import { useSearch } from './use-search.ts';

export { prepareSearch } from './search-queries.ts';

const listId = 'search-options';

/**
 * The search above any page: a combobox (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/) in a modal dialog. The
 * best result is chosen from the beginning, so that Enter opens it; arrows choose another; Escape closes.
 */
export function SearchPalette({ part, edition, siteId, storage, onClose }: SearchPaletteProps) {
  const navigate = useNavigate();
  const { routeOf } = usePageHrefs();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typing, setTyping] = useState('');
  // What is typed stands in the field at once; its answer comes after, so that no key waits for that of the one before.
  const [asked, ask] = useState('');
  // How far arrows have led from the best result. Where nothing is typed, Enter opens nothing until they have.
  const [chosen, choose] = useState<number | null>(null);
  const search = useSearch(part, asked);
  const options = optionsOf(search);
  const active = chosen === null ? -1 : (options.length + (chosen % options.length)) % options.length;
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  const answer = (text: string) => {
    ask(text);
    choose(text.trim() === '' ? null : 0);
  };
  const type = (text: string) => {
    setTyping(text);
    startTransition(() => answer(text));
  };
  const keep = () => keepSearch(storage, siteId, part, typing);
  const leaveFor = (to: string) => {
    keep();
    onClose();
    void navigate(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isEnter = event.key === 'Enter' && !event.nativeEvent.isComposing;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!isEnter && step === undefined) return;
    event.preventDefault();
    // Who is fast would choose among the answers to what was typed before.
    if (asked !== typing) flushSync(() => answer(typing));
    if (step !== undefined) return choose((from) => (from ?? (step > 0 ? -1 : 0)) + step);
    const best = dialog.current?.querySelector<HTMLElement>('[role=option][aria-selected=true]');
    if (best) best.click();
    else if (typing.trim() !== '') openAll();
  };
  const openAll = () => {
    const query = new URLSearchParams({ q: typing.trim() });
    leaveFor(`${pageAddress(pagePath('search'), edition)}?${String(query)}`);
  };
  const onChoose = (event: MouseEvent, option: PaletteOption, href: string | null) => {
    if (option.kind === 'meant') return type(option.name);
    if (option.kind === 'all' || href === null) return openAll();
    // With a held key the page opens elsewhere, and the palette stays for the next one.
    if (!isPlainClick(event)) return keep();
    event.preventDefault();
    leaveFor(routeOf(href));
  };
  return (
    <dialog ref={dialog} className="search-palette" aria-label={messages.nav.search} closedby="any" onClose={onClose}>
      <SearchForm className="search-palette-form">
        <SearchField
          role="combobox"
          aria-expanded={options.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={options[active] && optionId(active)}
          value={typing}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Button onClick={onClose}>{searchMessages.close}</Button>
      </SearchForm>
      {search.state === 'idle' && <RecentSearches storage={storage} siteId={siteId} part={part} onSearch={type} />}
      <PaletteOptions
        id={listId}
        options={options}
        active={active}
        optionId={optionId}
        search={search}
        part={part}
        onChoose={onChoose}
      />
      <p className="search-palette-keys">{searchMessages.keys}</p>
    </dialog>
  );
}

function optionId(at: number): string {
  return `${listId}-${at}`;
}

export interface SearchPaletteProps {
  part: Part;
  edition: Edition;
  siteId: string;
  storage: Storage | null;
  onClose: () => void;
}
