import type { SearchRules } from '#wiki/search/search-rules.ts';
import type { SearchEntry } from './search-entry.ts';
import { findNames } from './find-names.ts';
import type { PassageHit } from './find-passages.ts';
import type { NameIndex } from './name-index.ts';
import { readQuery } from './query.ts';
import { type Found, foundOf } from './search.ts';
import { startEntries } from './start-entries.ts';

/** The names of a part: on their way, not to be had, or there. */
export type NamesState =
  { state: 'loading' } | { state: 'failed'; retry: () => void } | { state: 'ready'; index: NameIndex };

/** The pages whose text holds the words of what was typed; null while they are on their way. */
export interface PagesState {
  typed: string;
  hits: readonly PassageHit[] | null;
}

/** What there is to show for what is being typed. */
export type SearchState =
  | {
      state: 'idle';
      /** Where to begin. */
      start: readonly SearchEntry[];
    }
  | { state: 'loading' }
  | { state: 'failed'; retry: () => void }
  | {
      state: 'found';
      typed: string;
      found: Found;
      /** By which it was read. */
      rules: SearchRules;
      /** Whether the words of pages are on their way. */
      isPending: boolean;
    };

/** The answer to what is being typed: its names at once, and its pages where they are there for this very text. */
export function answerTo(names: NamesState, typing: string, pages: PagesState): SearchState {
  const typed = typing.trim();
  if (names.state === 'failed') return names;
  if (names.state === 'loading') return typed === '' ? { state: 'idle', start: [] } : { state: 'loading' };
  const { index } = names;
  const query = readQuery(typed, index.rules);
  if (query === null) return { state: 'idle', start: startEntries(index) };
  // Their last answer does not stand for another query.
  const hits = pages.typed === typed ? pages.hits : null;
  return {
    state: 'found',
    typed,
    rules: index.rules,
    found: foundOf(index, query, findNames(index, query), hits),
    isPending: hits === null,
  };
}
