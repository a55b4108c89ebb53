import { distance } from 'fastest-levenshtein';
import { matchNames, misspelledFrom, shortestMisspelled } from './match-names.ts';
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
  /** Whether facts, or the matches in page text, are still loading. */
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
  | { state: 'loading' }
  | { state: 'failed'; retry: () => void }
  /** `isPartial`: without the answers, which are still loading. */
  | { state: 'ready'; index: NameIndex; isPartial?: boolean };

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
  const isLoadingPages = pages?.typed !== typed;
  const isPending = isLoadingPages || loaded.isPartial === true;
  const matches = pages && (!isLoadingPages || isSyllableAfter(pages.typed, typed, index)) ? pages.matches : [];
  const query = parseQuery(typed, index.rules);
  const matched = matchNames(index, query);
  // Names come first, unless none has all words of the query and a page has more of them.
  const missing = matched[0]?.missing ?? 0;
  const names = matches.some((page) => page.missing < missing) ? [] : matched;
  // A page is listed once, by its name, a fact on it, or its text.
  const listed = new Set(names.map(({ indexed: { entry } }) => addressOf(entry)));
  const passages = matches.flatMap(({ at, query: own }) => {
    const entry = index.entries[at]?.entry;
    return entry && !listed.has(addressOf(entry)) ? [{ entry, query: own, excerpt: null }] : [];
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

/** Returns the address of an entry; of a fact, that of its page. */
function addressOf({ kind, path, hash = '' }: SearchEntry): string {
  return kind === 'facts' ? path : `${path}${hash}`;
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

/** How many letters of a name may have one typing error each: fewer, and any word resembles some name. */
const lettersPerError = 4;

/**
 * Returns the entries with the most similar names, most similar first; empty if none is close. A close name begins with
 * the same letter, and has at most one typing error for every four letters.
 */
export function similarEntries(index: NameIndex, query: Query, limit: number): SearchEntry[] {
  const shareOf = (name: string) => Math.max(0, ...query.wholes.map(({ text }) => similarity(text, name)));
  return index.entries
    .filter(({ entry }) => entry.kind !== 'sources' && entry.kind !== 'reviews')
    .map(({ entry, names }) => {
      const shown = names.filter(({ isHidden }) => !isHidden).flatMap(({ wholes, words }) => [...wholes, ...words]);
      return { entry, share: Math.max(0, ...shown.map(shareOf)) };
    })
    .filter(({ share }) => share > 0)
    .toSorted((one, other) => other.share - one.share)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/** Returns the share of the letters that two words have in common; 0 if they are not close. */
function similarity(typed: string, name: string): number {
  const letters = Math.max(typed.length, name.length);
  const most = Math.floor(letters / lettersPerError);
  // Cheap tests first, since every name is compared.
  if (
    typed.length < shortestMisspelled ||
    typed.charAt(0) !== name.charAt(0) ||
    Math.abs(typed.length - name.length) > most
  )
    return 0;
  const errors = distance(typed, name);
  return errors <= most ? 1 - errors / letters : 0;
}
