import { groupBy } from '#lib/group-by.ts';
import type { SearchEntry } from './search-entry.ts';
import type { FoundName } from './search.ts';
import type { SearchState } from './search-state.ts';

/** An option of the palette. */
export type PaletteOption =
  | { kind: 'name'; group: SearchEntry['kind']; result: FoundName }
  | { kind: 'passage'; entry: SearchEntry }
  /** Searches for a suggested spelling. */
  | { kind: 'meant'; name: string }
  /** Opens the search page. */
  | { kind: 'all'; typed: string };

/** The palette shows this many results; its last option opens all. */
const mostNames = 6;
export const mostPassages = 3;

/** Returns the options for what was typed, in keyboard order; for an empty field, where to start. */
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

/** Returns the group of an option: its kind. */
export function groupOf(option: PaletteOption): string {
  return option.kind === 'name' ? option.group : option.kind;
}
