import { groupBy } from '#lib/group-by.ts';
import type { SearchEntry } from './search-entry.ts';
import type { FoundName } from './search.ts';
import type { SearchState } from './search-state.ts';

/** One of the choices of the palette. */
export type PaletteOption =
  | { kind: 'name'; group: SearchEntry['kind']; result: FoundName }
  | { kind: 'passage'; entry: SearchEntry }
  /** Searches for what the reader may have meant. */
  | { kind: 'meant'; name: string }
  /** Opens the page of the search. */
  | { kind: 'all'; typed: string };

/** The palette shows the best of these; its last option leads to all. */
const mostNames = 6;
export const mostPassages = 3;

/** The choices for what was typed, in the order in which arrows lead through them; for nothing, where to begin. */
export function optionsOf(search: SearchState): PaletteOption[] {
  return groupBy(ungrouped(search), groupOf).flat();
}

function ungrouped(search: SearchState): PaletteOption[] {
  if (search.state === 'idle') return search.start.map((entry) => nameOption({ entry }));
  if (search.state !== 'found') return [];
  const { names, passages, meant, nearest } = search.found;
  if (names.length + passages.length === 0) return nearest.map((entry) => nameOption({ entry }));
  return [
    ...names.slice(0, mostNames).map(nameOption),
    ...passages.slice(0, mostPassages).map((entry): PaletteOption => ({ kind: 'passage', entry })),
    ...(meant === null ? [] : [{ kind: 'meant' as const, name: meant }]),
    { kind: 'all', typed: search.typed },
  ];
}

function nameOption(result: FoundName): PaletteOption {
  return { kind: 'name', group: result.entry.kind, result };
}

/** The group that an option is in: its kind. */
export function groupOf(option: PaletteOption): string {
  return option.kind === 'name' ? option.group : option.kind;
}
