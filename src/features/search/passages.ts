import { wholeValueText } from '#entities/value-text.ts';
import type { PageData } from '#wiki/page-data.ts';
import { type Passage, passagesOf } from '#wiki/search/passages.ts';
import type { SearchWords } from '#wiki/search/search-data.ts';
import { type SearchRules, termsOfQueryWord } from '#wiki/search/search-rules.ts';
import { fewestLetters, wordFilesOf } from '#wiki/search/word-files.ts';
import { highlight } from './highlight.ts';
import type { Query } from './query.ts';

/** The words of the pages of a part, in files. */
export interface PassageIndex {
  /** The beginning of each file. */
  wordFiles: readonly string[];
  /** Reads one file. */
  read: (file: number) => Promise<SearchWords>;
}

/** A page or thing whose text matches words of a query. */
export interface PassageMatch {
  /** Its index among the entries. */
  at: number;
  /** The number of letters of the query in words that it does not have. */
  missing: number;
  /** The query as it matched: one of its fallbacks, if it does not itself. */
  query: Query;
}

/**
 * Returns the entries whose pages have the words of a query, in the order of the index; if none has all, those with the
 * most letters. Reads only the files of these words. A word also matches as a prefix.
 */
export async function matchPassages(query: Query, index: PassageIndex): Promise<PassageMatch[]> {
  for (const tried of [query, ...query.fallbacks]) {
    // One after the other: most queries need no fallback.
    // oxlint-disable-next-line no-await-in-loop
    const matches = await matchesOf(tried, index);
    if (matches.length > 0)
      return matches.map((match) => ({ ...match, missing: match.missing + Number(tried !== query) }));
  }
  return [];
}

async function matchesOf(query: Query, index: PassageIndex): Promise<PassageMatch[]> {
  const words = query.words.filter(({ text }) => text.length >= fewestLetters);
  if (words.length === 0 || query.initials !== null) return [];
  const found = await Promise.all(words.map(({ text }) => entriesWith(text, query.rules, index)));
  const letters = new Map<number, number>();
  words.forEach(({ text }, nth) => {
    for (const at of found[nth] ?? []) letters.set(at, (letters.get(at) ?? 0) + text.length);
  });
  const all = words.reduce((sum, { text }) => sum + text.length, 0);
  const most = Math.max(0, ...letters.values());
  // A match of half the query or less says little about what was meant.
  if (most * 2 <= all) return [];
  return [...letters]
    .filter(([, matched]) => matched === most)
    .map(([at]) => ({ at, missing: all - most, query }))
    .toSorted((one, other) => one.at - other.at);
}

/** Returns the indexes of the entries that match a word: all its parts, or, for a word of one part, as a prefix too. */
async function entriesWith(word: string, rules: SearchRules, { wordFiles, read }: PassageIndex): Promise<Set<number>> {
  const terms = termsOfQueryWord(word, rules);
  const [first = new Set<number>(), ...others] = await Promise.all(
    terms.map(async (term) => {
      const { exact, longer } = wordFilesOf(term, wordFiles);
      const files = await Promise.all([exact, ...(terms.length === 1 ? longer : [])].map(read));
      return new Set(
        files.flatMap((file) =>
          Object.keys(file)
            .filter((known) => known === term || (terms.length === 1 && known.startsWith(term)))
            .flatMap((known) => file[known] ?? []),
        ),
      );
    }),
  );
  return new Set([...first].filter((at) => others.every((entries) => entries.has(at))));
}

/** Where a page matches a query, with the surrounding words. */
export interface Excerpt {
  hash: string | undefined;
  heading: string | undefined;
  text: string;
}

/** The length of an excerpt in letters, about two lines. */
const excerptLength = 180;
/** The visible length on a phone: the match must be within it. */
const visibleLength = 70;
const lengthBefore = 40;

/** Returns the passage of a page, or of a thing on it, with the most words of a query; null if none matches. */
export function excerptOf(page: PageData, entry: string | undefined, query: Query): Excerpt | null {
  let best: Passage | null = null;
  let most = 0;
  for (const { passage, folded } of foldedPassages(page, query.rules)) {
    if (passage.entry !== entry) continue;
    const found = query.highlights.words.filter((word) => word.some((text) => folded.includes(text))).length;
    if (found > most) [best, most] = [passage, found];
  }
  return best && { hash: best.hash, heading: best.heading, text: cutAround(best.text, query) };
}

interface FoldedPassage {
  passage: Passage;
  /** With and without hyphens, to match the words of a query. */
  folded: string;
}

/** Cached, since folding a long page takes longer than searching it, and each key press searches again. */
const foldedPages = new WeakMap<PageData, FoldedPassage[]>();

function foldedPassages(page: PageData, rules: SearchRules): FoldedPassage[] {
  const cached = foldedPages.get(page);
  if (cached) return cached;
  const passages = passagesOf(page, wholeValueText).map((passage) => {
    const text = rules.fold(`${passage.heading ?? ''} ${passage.text}`);
    return { passage, folded: `${text} ${text.replaceAll('-', '')}` };
  });
  foldedPages.set(page, passages);
  return passages;
}

/** Returns the text around the first match, with ellipses where text is left out. */
function cutAround(text: string, query: Query): string {
  const pieces = highlight(text, query);
  const match = pieces.findIndex(({ isMatch }) => isMatch);
  const lengthOf = (count: number) => pieces.slice(0, count).reduce((sum, piece) => sum + piece.text.length, 0);
  const before = lengthOf(Math.max(match, 0));
  const from = lengthOf(match + 1) <= visibleLength ? 0 : text.indexOf(' ', before - lengthBefore) + 1;
  const last = text.lastIndexOf(' ', from + excerptLength);
  const to = from + excerptLength >= text.length || last <= from ? text.length : last;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}
