import './search-palette.css';
import type { KeyboardEvent, MouseEvent } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '#ui/button.tsx';
import { useModal } from '#ui/use-modal.ts';
import { isPlainClick } from '#lib/plain-click.ts';
import { type Edition, pageAddress, pagePath } from '#wiki/addresses.ts';
import { messages } from '#messages/messages.ts';
import { usePageHrefs } from '#entities/page-link.tsx';
import type { Part } from '#wiki/part.ts';
import { searchMessages } from '#messages/search-messages.ts';
import { keepSearch } from './recent-searches.ts';
import { RecentSearches } from './recent-list.tsx';
import { SearchField, SearchForm } from './search-form.tsx';
import { usePaletteList } from './use-palette-list.ts';

export { prepareSearch } from './search-queries.ts';

const listId = 'search-options';

/**
 * Renders the search above any page: a combobox (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/) in a modal dialog.
 * The best result is preselected, so that Enter opens it; arrow keys select another; Escape closes.
 */
export function SearchPalette({ part, edition, siteId, storage, onClose }: SearchPaletteProps) {
  const navigate = useNavigate();
  const { hrefOf, routeOf } = usePageHrefs();
  const dialog = useModal();
  const palette = usePaletteList(part, hrefOf);
  const { field, recent, status, list, isEmpty, retry, typed, onType, type, step, chosen, optionOf } = palette;

  const keep = () => keepSearch(storage, siteId, part, typed());
  const leaveFor = (to: string) => {
    keep();
    onClose();
    void navigate(to);
  };
  const openAll = () => {
    const query = new URLSearchParams({ q: typed() });
    leaveFor(`${pageAddress(pagePath('search'), edition)}?${String(query)}`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isEnter = event.key === 'Enter' && !event.nativeEvent.isComposing;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!isEnter && by === undefined) return;
    event.preventDefault();
    if (by !== undefined) return step(by);
    const best = chosen();
    if (best) best.click();
    else if (typed() !== '') openAll();
  };
  const onClick = (event: MouseEvent) => {
    const option = optionOf(event.target);
    if (!option) return;
    if (option.kind === 'meant') return type(option.name);
    if (option.kind === 'all') return openAll();
    // With a modifier key the page opens elsewhere, and the palette stays open.
    if (!isPlainClick(event)) return keep();
    event.preventDefault();
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    leaveFor(routeOf(link?.getAttribute('href') ?? ''));
  };
  return (
    <dialog ref={dialog} className="search-palette" aria-label={messages.nav.search} closedby="any" onClose={onClose}>
      <SearchForm className="search-palette-form">
        <SearchField
          ref={field}
          role="combobox"
          aria-expanded={false}
          aria-controls={listId}
          aria-autocomplete="list"
          onInput={onType}
          onKeyDown={onKeyDown}
        />
        <Button onClick={onClose}>{searchMessages.close}</Button>
      </SearchForm>
      {isEmpty && (
        <div ref={recent}>
          <RecentSearches storage={storage} siteId={siteId} part={part} onSearch={type} />
        </div>
      )}
      <p ref={status} role="status" className="visually-hidden" />
      {retry && <Button onClick={retry}>{searchMessages.retry}</Button>}
      {/* The focus stays in the combobox field, which handles the keys of the list. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events */}
      <div
        ref={list}
        id={listId}
        role="listbox"
        tabIndex={-1}
        aria-label={searchMessages.field}
        className="search-palette-options"
        onClick={onClick}
      />
      <p className="search-palette-keys">{searchMessages.keys}</p>
    </dialog>
  );
}

export interface SearchPaletteProps {
  part: Part;
  edition: Edition;
  siteId: string;
  storage: Storage | null;
  onClose: () => void;
}
