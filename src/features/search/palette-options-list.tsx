import { useEffect, useRef } from 'react';
import { Button } from '#ui/button.tsx';
import { groupBy } from '#lib/group-by.ts';
import { PageLink } from '#wiki/page-link.tsx';
import type { Part } from '#wiki/part.ts';
import type { SearchEntry } from '#wiki/search/search-data.ts';
import { searchMessages } from '#wiki/search/search-messages.ts';
import { groupOf, type PaletteOption } from './palette-options.ts';
import { NameText, PassageText, useExcerpt } from './result-text.tsx';
import type { SearchState } from './use-search.ts';

/** The choices of the palette by group, and what there is to say where there is none. */
export function PaletteOptions(props: PaletteOptionsProps) {
  const { id, options, active, optionId, search } = props;
  const shown = useRef(active);
  useEffect(() => {
    // The list begins at its top; to look where it stands costs a layout at each key.
    const before = shown.current;
    shown.current = active;
    if (before === active || (before <= 0 && active <= 0)) return;
    document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active, optionId]);
  const places = new Map(options.map((option, at) => [option, at]));
  return (
    <>
      <p role="status" className={isFound(search) ? 'visually-hidden' : 'search-palette-note'}>
        {statusOf(search)}
      </p>
      {search.state === 'failed' && <Button onClick={search.retry}>{searchMessages.retry}</Button>}
      <div id={id} role="listbox" aria-label={searchMessages.field} className="search-palette-options">
        {groupBy(options, groupOf).map((group) => (
          // A group of a listbox, which has no element of its own.
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          <div key={groupOf(group[0])} role="group" aria-label={headingOf(group[0])}>
            {headingOf(group[0]) !== undefined && (
              <p aria-hidden="true" className="search-palette-group">
                {headingOf(group[0])}
              </p>
            )}
            {group.map((option) => {
              const at = places.get(option) ?? 0;
              return <Option key={at} option={option} at={at} {...props} />;
            })}
          </div>
        ))}
      </div>
    </>
  );
}

function Option({ option, at, ...props }: PaletteOptionsProps & { option: PaletteOption; at: number }) {
  const { optionId, active, search, part, onOpen, onOpenAll, onSearch } = props;
  const typed = search.state === 'found' ? search.typed : '';
  const shared = {
    id: optionId(at),
    role: 'option',
    'aria-selected': at === active,
    tabIndex: -1,
    className: 'search-result',
  } as const;
  if (option.kind === 'name') {
    return (
      <PageLink {...shared} path={option.result.entry.path} hash={option.result.entry.hash} onClick={onOpen}>
        <NameText result={option.result} typed={typed} />
      </PageLink>
    );
  }
  if (option.kind === 'passage') {
    return <PassageOption shared={shared} entry={option.entry} typed={typed} part={part} onOpen={onOpen} />;
  }
  const [text, act] =
    option.kind === 'meant'
      ? [searchMessages.meant(option.name), () => onSearch(option.name)]
      : [searchMessages.all(option.typed), onOpenAll];
  return (
    <button type="button" {...shared} onClick={act}>
      {text}
    </button>
  );
}

function PassageOption({ shared, entry, typed, part, onOpen }: PassageOptionProps) {
  const excerpt = useExcerpt(part, entry, typed);
  return (
    <PageLink {...shared} path={entry.path} hash={excerpt?.hash ?? entry.hash} onClick={onOpen}>
      <PassageText entry={entry} excerpt={excerpt} typed={typed} />
    </PageLink>
  );
}

function headingOf(option: PaletteOption): string | undefined {
  if (option.kind === 'name') return searchMessages.kinds[option.group];
  return option.kind === 'passage' ? searchMessages.passages : undefined;
}

function isFound(search: SearchState): boolean {
  return search.state === 'found' && search.found.names.length + search.found.passages.length > 0;
}

function statusOf(search: SearchState): string {
  if (search.state === 'idle') return '';
  if (search.state === 'loading') return searchMessages.loading;
  if (search.state === 'failed') return searchMessages.failed;
  const { names, passages, nearest } = search.found;
  const results = names.length + passages.length;
  if (results > 0) return searchMessages.count(results);
  if (search.isPending) return searchMessages.loading;
  const { nothing } = searchMessages;
  return [nothing.title(search.typed), nothing.text, ...(nearest.length > 0 ? [`${nothing.nearest}:`] : [])].join(' ');
}

interface PaletteOptionsProps {
  /** Of the list. */
  id: string;
  options: readonly PaletteOption[];
  /** The place of the chosen one. */
  active: number;
  optionId: (at: number) => string;
  search: SearchState;
  part: Part;
  /** A result was followed. */
  onOpen: () => void;
  onOpenAll: () => void;
  onSearch: (typed: string) => void;
}

interface PassageOptionProps {
  shared: { id: string; role: 'option'; 'aria-selected': boolean; tabIndex: number; className: string };
  entry: SearchEntry;
  typed: string;
  part: Part;
  onOpen: () => void;
}
