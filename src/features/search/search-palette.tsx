import './search-palette.css';
import './search-result.css';
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '#ui/button.tsx';
import { isPlainClick } from '#lib/plain-click.ts';
import { useAfterPause } from '#lib/use-after-pause.ts';
import { type Edition, pageAddress, pagePath } from '#wiki/addresses.ts';
import { messages } from '#wiki/messages.ts';
import { usePageHrefs } from '#wiki/page-link.tsx';
import type { Part } from '#wiki/part.ts';
import { searchMessages } from '#wiki/search/search-messages.ts';
import { drawList, give, markChosen, placeOf } from './palette-list.ts';
import { mostPassages, optionsOf, type PaletteOption } from './palette-options.ts';
import { groupsOf } from './palette-rows.ts';
import { statusOf } from './palette-status.ts';
import { keepSearch } from './recent-searches.ts';
import { RecentSearches } from './recent-list.tsx';
import { SearchField, SearchForm } from './search-form.tsx';
import { answerTo } from './search-state.ts';
import { usePagesOf } from './use-pages-of.ts';
import { pause, useNames, usePages } from './use-search.ts';
import { warmUp } from './warm-up.ts';

export { prepareSearch } from './search-queries.ts';

const listId = 'search-options';

/**
 * The search above any page: a combobox (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/) in a modal dialog. The
 * best result is chosen from the beginning, so that Enter opens it; arrows choose another; Escape closes.
 */
export function SearchPalette({ part, edition, siteId, storage, onClose }: SearchPaletteProps) {
  const navigate = useNavigate();
  const { hrefOf, routeOf } = usePageHrefs();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const before = useRef<HTMLDivElement>(null);
  // What the list shows, and how far arrows have led from the best of it: where nothing is typed, Enter opens nothing
  // until they have. Both change with each key, which draws nothing of React anew.
  const options = useRef<readonly PaletteOption[]>([]);
  const chosen = useRef<number | null>(null);
  const [settled, settle] = useState('');
  const afterPause = useAfterPause(settle, pause);
  const names = useNames(part);
  const pages = usePages(part, settled);
  const answer = answerTo(names, settled, pages);
  const pagesFound = usePagesOf(part, answer.state === 'found' ? answer.found.passages.slice(0, mostPassages) : []);

  const typed = () => field.current?.value ?? '';
  const draw = () => {
    if (!field.current || !list.current || !status.current) return;
    const search = answerTo(names, typed(), pages);
    options.current = optionsOf(search);
    drawList(list.current, groupsOf(options.current, typed().trim(), { hrefOf, pages: pagesFound }));
    const { text, isSeen } = statusOf(search);
    if (status.current.textContent !== text) status.current.textContent = text;
    give(status.current, 'class', isSeen ? 'search-palette-note' : 'visually-hidden');
    give(field.current, 'aria-expanded', String(options.current.length > 0));
    // Until a pause takes them away; they come back with it too.
    if (before.current) before.current.hidden = search.state !== 'idle';
    drawChosen();
  };
  const drawChosen = (): HTMLElement | null => {
    const all = options.current.length;
    const at = chosen.current === null || all === 0 ? -1 : (all + (chosen.current % all)) % all;
    const choice = list.current && markChosen(list.current, at);
    if (field.current) give(field.current, 'aria-activedescendant', choice?.id ?? null);
    return choice;
  };
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const index = names.state === 'ready' ? names.index : null;
  useEffect(() => (index ? warmUp(index) : undefined), [index]);
  // Whatever is drawn anew because data has come is drawn in the list too.
  useEffect(draw);

  const onType = () => {
    chosen.current = typed().trim() === '' ? null : 0;
    draw();
    afterPause(typed().trim());
  };
  const type = (text: string) => {
    if (field.current) field.current.value = text;
    onType();
  };
  const keep = () => keepSearch(storage, siteId, part, typed());
  const leaveFor = (to: string) => {
    keep();
    onClose();
    void navigate(to);
  };
  const openAll = () => {
    const query = new URLSearchParams({ q: typed().trim() });
    leaveFor(`${pageAddress(pagePath('search'), edition)}?${String(query)}`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isEnter = event.key === 'Enter' && !event.nativeEvent.isComposing;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!isEnter && step === undefined) return;
    event.preventDefault();
    if (step !== undefined) {
      chosen.current = (chosen.current ?? (step > 0 ? -1 : 0)) + step;
      drawChosen()?.scrollIntoView({ block: 'nearest' });
      return;
    }
    const best = drawChosen();
    if (best) best.click();
    else if (typed().trim() !== '') openAll();
  };
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const option = options.current[placeOf(event.currentTarget, event.target)];
    if (!option) return;
    if (option.kind === 'meant') return type(option.name);
    if (option.kind === 'all') return openAll();
    // With a held key the page opens elsewhere, and the palette stays for the next one.
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
      {settled === '' && (
        <div ref={before}>
          <RecentSearches storage={storage} siteId={siteId} part={part} onSearch={type} />
        </div>
      )}
      <p ref={status} role="status" className="visually-hidden" />
      {names.state === 'failed' && <Button onClick={names.retry}>{searchMessages.retry}</Button>}
      {/* The focus stays in the field of the combobox, whose keys are those of the list. */}
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
