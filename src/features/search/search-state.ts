import type { SearchRules } from '#wiki/search/search-rules.ts';
import type { SearchEntry } from './search-entry.ts';
import { findNames } from './find-names.ts';
import type { PassageHit } from './find-passages.ts';
import type { NameIndex } from './name-index.ts';
import { readQuery } from './query.ts';
import { type Found, foundOf } from './search.ts';
import { startEntries } from './start-entries.ts';

/** The names of a part: loading, failed or ready. */
export type NamesState =
  { state: 'loading' } | { state: 'failed'; retry: () => void } | { state: 'ready'; index: NameIndex };

/** The pages whose text matches what was typed; null while loading. */
export interface PagesState {
  typed: string;
  hits: readonly PassageHit[] | null;
}

/** What to show for what is being typed. */
export type SearchState =
  | {
      state: 'idle';
      /** Where to start. */
      start: readonly SearchEntry[];
    }
  | { state: 'loading' }
  | { state: 'failed'; retry: () => void }
  | {
      state: 'found';
      typed: string;
      found: Found;
      /** The rules that read the query. */
      rules: SearchRules;
      /** Whether the matches in page text are still loading. */
      isPending: boolean;
    };

/** Returns the state for what is being typed: matching names at once, and pages once loaded for this text. */
export function answerTo(names: NamesState, typing: string, pages: PagesState): SearchState {
  const typed = typing.trim();
  if (names.state === 'failed') return names;
  if (names.state === 'loading') return typed === '' ? { state: 'idle', start: [] } : { state: 'loading' };
  const { index } = names;
  const query = readQuery(typed, index.rules);
  if (query === null) return { state: 'idle', start: startEntries(index) };
  // The previous answer does not belong to another query.
  const hits = pages.typed === typed ? pages.hits : null;
  return {
    state: 'found',
    typed,
    rules: index.rules,
    found: foundOf(index, query, findNames(index, query), hits),
    isPending: hits === null,
  };
}
