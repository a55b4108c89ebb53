import { type MouseEvent, useEffect, useRef } from 'react';
import { Button } from '#ui/button.tsx';
import { groupBy } from '#lib/group-by.ts';
import { usePageHrefs } from '#wiki/page-link.tsx';
import type { Part } from '#wiki/part.ts';
import { searchMessages } from '#wiki/search/search-messages.ts';
import { marksFor } from './marks.ts';
import { groupOf, type PaletteOption } from './palette-options.ts';
import { Option } from './palette-option.tsx';
import type { SearchState } from './use-search.ts';

/** The choices of the palette by group, and what there is to say where there is none. */
export function PaletteOptions({ id, options, active, optionId, search, part, onChoose }: PaletteOptionsProps) {
  const shown = useRef(active);
  useEffect(() => {
    // The list begins at its top; to look where it stands costs a layout at each key.
    const before = shown.current;
    shown.current = active;
    if (before === active || (before <= 0 && active <= 0)) return;
    document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active, optionId]);
  const places = new Map(options.map((option, at) => [option, at]));
  const typed = search.state === 'found' ? search.typed : '';
  const marks = marksFor(typed);
  const { hrefOf } = usePageHrefs();
  // One for all choices, so that a choice need not be drawn anew because what follows it knows more.
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const choice = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    const option = options.find((_, at) => choice?.id === optionId(at));
    if (option) onChoose(event, option, choice?.getAttribute('href') ?? null);
  };
  return (
    <>
      <p role="status" className={isFound(search) ? 'visually-hidden' : 'search-palette-note'}>
        {statusOf(search)}
      </p>
      {search.state === 'failed' && <Button onClick={search.retry}>{searchMessages.retry}</Button>}
      {/* The focus stays in the field of the combobox, whose keys are those of the list. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events */}
      <div
        id={id}
        role="listbox"
        tabIndex={-1}
        aria-label={searchMessages.field}
        className="search-palette-options"
        onClick={onClick}
      >
        {groupBy(options, groupOf).map((group, place) => (
          // A group of a listbox, which has no element of its own. What the last key made is used again, whatever it holds.
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          <div key={place} role="group" aria-label={headingOf(group[0])}>
            {headingOf(group[0]) !== undefined && (
              <p aria-hidden="true" className="search-palette-group">
                {headingOf(group[0])}
              </p>
            )}
            {group.map((option, row) => {
              const at = places.get(option) ?? 0;
              return (
                <Option
                  key={row}
                  id={optionId(at)}
                  isChosen={at === active}
                  {...{ option, typed, marks, hrefOf, part }}
                />
              );
            })}
          </div>
        ))}
      </div>
    </>
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
  /** A choice was taken; a result is a link, with its address. */
  onChoose: (event: MouseEvent, option: PaletteOption, href: string | null) => void;
}
