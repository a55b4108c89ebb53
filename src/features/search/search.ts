import { distance } from 'fastest-levenshtein';
import { matchNames, misspelledFrom } from './match-names.ts';
import type { NameIndex } from './name-index.ts';
import type { Excerpt, PassageMatch } from './passages.ts';
import { parseQuery, type Query } from './query.ts';
import type { SearchEntry } from './search-entry.ts';

/** A page, or a thing on a list, that is offered to a reader. */
export interface Result {
  entry: SearchEntry;
  /** The query that found it; null for what is offered without one. */
  query: Query | null;
  /** The name that matched, if not the description or the text did. */
  name?: string | undefined;
  /** For a match in the text of a page: where it is; null until that page is loaded. */
  excerpt?: Excerpt | null;
}

/** What a query found. */
export interface FoundState {
  state: 'found';
  typed: string;
  /** Matches by name or description, best first. */
  names: readonly Result[];
  /** Other pages whose text matches. */
  passages: readonly Result[];
  /** The spelling that was probably meant. */
  suggestion: string | null;
  /** If there are no results: the most similar names. */
  similar: readonly Result[];
  /** The tags of the languages whose names can be searched by initials. */
  initialsIn: readonly string[];
  /** Whether the matches in page text are still loading. */
  isPending: boolean;
}

/** What to show for what is being typed. */
export type SearchState =
  /** Nothing is typed: where to start. */
  | { state: 'empty'; start: readonly Result[] }
  | { state: 'loading' }
  | { state: 'failed'; retry: () => void }
  | FoundState;

/** The index of a part: loading, failed or ready. */
export type IndexState =
  { state: 'loading' } | { state: 'failed'; retry: () => void } | { state: 'ready'; index: NameIndex };

/** The pages whose text matches what was typed when they were asked for. */
export interface PagesState {
  typed: string;
  matches: readonly PassageMatch[];
}

/** How many entries an empty field offers, about as many as the palette shows without scrolling. */
const startLimit = 6;
const similarLimit = 5;

/**
 * Returns the state for what is being typed: matching names at once, and pages once they are loaded for this text. A
 * page stays while a syllable is added to the text that found it, so that the list is not empty in between.
 */
export function searchState(loaded: IndexState, typing: string, pages: PagesState | null): SearchState {
  const typed = typing.trim();
  if (loaded.state === 'failed') return loaded;
  if (loaded.state === 'loading') return typed === '' ? { state: 'empty', start: [] } : loaded;
  const { index } = loaded;
  if (typed === '') return { state: 'empty', start: startEntries(index) };
  const isPending = pages?.typed !== typed;
  const matches = pages && (!isPending || isSyllableAfter(pages.typed, typed, index)) ? pages.matches : [];
  const query = parseQuery(typed, index.rules);
  const matched = matchNames(index, query);
  // Names come first, unless none has all words of the query and a page has more of them.
  const missing = matched[0]?.missing ?? 0;
  const names = matches.some((page) => page.missing < missing) ? [] : matched;
  const listed = new Set(names.map(({ indexed }) => indexed.at));
  const passages = matches
    .filter(({ at }) => !listed.has(at))
    .flatMap(({ at, query: own }) => {
      const entry = index.entries[at]?.entry;
      return entry ? [{ entry, query: own, excerpt: null }] : [];
    });
  const [best] = names;
  // Waits for the pages: similar names take long to find, and most words that are not names are on some page.
  const isNothing = !isPending && names.length + passages.length === 0;
  return {
    state: 'found',
    typed,
    names: names.map(({ indexed: { entry }, query: own, name }) => ({ entry, query: own, name })),
    passages,
    suggestion:
      best && best.score >= misspelledFrom && best.indexed.entry.kind !== 'sources' ? (best.name ?? null) : null,
    similar: isNothing ? similarEntries(index, query, similarLimit).map(offered) : [],
    initialsIn: index.rules.initialsIn,
    isPending,
  };
}

/** Returns whether a text differs from an earlier one only by letters of syllables being typed. */
function isSyllableAfter(earlier: string, typed: string, { rules }: NameIndex): boolean {
  const script = rules.scriptOf(typed.slice(-1));
  const lettersOf = (text: string) => script?.lettersOf(rules.fold(text)) ?? '';
  return script !== undefined && earlier !== '' && lettersOf(typed).startsWith(lettersOf(earlier));
}

/** Returns where to start with an empty field: the film, and the lists. */
function startEntries(index: NameIndex): Result[] {
  return index.entries
    .filter(({ entry: { kind, hash } }) => (kind === 'film' || kind === 'page') && hash === undefined)
    .slice(0, startLimit)
    .map(({ entry }) => offered(entry));
}

function offered(entry: SearchEntry): Result {
  return { entry, query: null };
}

/** The share of a name's letters that must match for it to be similar. */
const similarShare = 0.6;

/** Returns the entries with the most similar names, most similar first; empty if none is similar. */
export function similarEntries(index: NameIndex, query: Query, limit: number): SearchEntry[] {
  const shareOf = (name: string) =>
    Math.max(...query.wholes.map(({ text }) => 1 - distance(text, name) / Math.max(text.length, name.length)));
  return index.entries
    .filter(({ entry }) => entry.kind !== 'sources' && entry.kind !== 'reviews')
    .map(({ entry, names }) => ({
      entry,
      share: Math.max(...names.flatMap(({ wholes, words }) => [...wholes, ...words]).map(shareOf)),
    }))
    .filter(({ share }) => share >= similarShare)
    .toSorted((one, other) => other.share - one.share)
    .slice(0, limit)
    .map(({ entry }) => entry);
}
