import { distance } from 'fastest-levenshtein';
import type { Alias, Name } from './schemas/name.ts';

/** The words of all names, as the wiki and as its sources spell them. */
interface Spellings {
  /**
   * Words of preferred names that have a hyphen, such as "Min-ho", by their form without hyphen and capitals, which no
   * other word of a text shares.
   */
  preferred: ReadonlyMap<string, string>;
  /** Every word of every name and alias. */
  allowed: ReadonlySet<string>;
}

/** Returns the spellings of names. */
export function spellings(named: readonly { name: Name; aliases: readonly Alias[] }[]): Spellings {
  const preferred = named.flatMap(({ name }) => words(name.text));
  const others = named.flatMap(({ aliases }) => aliases.flatMap(({ text }) => words(text)));
  return {
    preferred: new Map(preferred.filter((word) => word.includes('-')).map((word) => [plain(word), word])),
    allowed: new Set([...preferred, ...others]),
  };
}

/**
 * Returns the words of a text that may be romanised names (a capital, with or without a hyphen), each with its index.
 */
export function namesInProse(text: string): { word: string; index: number }[] {
  // Link targets and citations are not text.
  const readable = text.replaceAll(/\]\([^)]*\)|\[\^[^\]]*\]/g, (hidden) => ' '.repeat(hidden.length));
  return [...readable.matchAll(/\p{Lu}\p{L}+(?:-\p{L}+)?/gu)].map(({ 0: word, index }) => ({ word, index }));
}

/**
 * Returns the preferred word for which an unknown word is probably a misspelling; undefined if the word is known or
 * nothing is similar.
 *
 * Similar are words that differ only in hyphen and capitals, and words with a hyphen that differ by one letter other
 * than the first: a different first letter usually is a different name.
 */
export function spellingOf(word: string, { preferred, allowed }: Spellings): string | undefined {
  if (allowed.has(word)) return undefined;
  const same = preferred.get(plain(word));
  if (same !== undefined || !word.includes('-')) return same;
  const near = (name: string) => word[0] === name[0] && distance(name.toLowerCase(), word.toLowerCase()) === 1;
  return [...preferred.values()].find(near);
}

function words(text: string): string[] {
  return text.split(/[\s,()]+/).filter((word) => word !== '');
}

function plain(name: string): string {
  return name.replace('-', '').toLowerCase();
}
