import type { SearchEntry } from '#wiki/search/search-data.ts';
import { groupResults } from './group-results.ts';
import type { FoundName } from './search.ts';
import type { SearchState } from './use-search.ts';

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
const mostPassages = 3;

/** The choices for what was typed, in the order in which arrows lead through them; for nothing, where to begin. */
export function optionsOf(search: SearchState): PaletteOption[] {
  if (search.state === 'idle') return search.start.map((entry) => nameOption({ entry }));
  if (search.state !== 'found') return [];
  const { names, passages, meant, nearest } = search.found;
  if (names.length + passages.length === 0) return nearest.map((entry) => nameOption({ entry }));
  return [
    ...groupResults(names.slice(0, mostNames)).flatMap(({ results }) => results.map(nameOption)),
    ...passages.slice(0, mostPassages).map((entry): PaletteOption => ({ kind: 'passage', entry })),
    ...(meant === null ? [] : [{ kind: 'meant' as const, name: meant }]),
    { kind: 'all', typed: search.typed },
  ];
}

function nameOption(result: FoundName): PaletteOption {
  return { kind: 'name', group: result.entry.kind, result };
}

/** What stands above an option, where that begins a group. */
export function groupOf(option: PaletteOption): string {
  return option.kind === 'name' ? option.group : option.kind;
}
