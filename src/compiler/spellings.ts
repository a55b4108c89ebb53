import { distance } from 'fastest-levenshtein';
import type { Alias, Name } from './schemas/name.ts';

/** The words of all names: how the wiki spells them, and every way in which some source does. */
interface Spellings {
  /**
   * Words of preferred names that have a hyphen, such as "Min-ho", by how they look without hyphen and capitals: no
   * other word of a text looks like them.
   */
  preferred: ReadonlyMap<string, string>;
  /** Every word of every name and alias. */
  allowed: ReadonlySet<string>;
}

/** Collects the spellings of names. */
export function spellings(named: readonly { name: Name; aliases: readonly Alias[] }[]): Spellings {
  const preferred = named.flatMap(({ name }) => words(name.text));
  const others = named.flatMap(({ aliases }) => aliases.flatMap(({ text }) => words(text)));
  return {
    preferred: new Map(preferred.filter((word) => word.includes('-')).map((word) => [plain(word), word])),
    allowed: new Set([...preferred, ...others]),
  };
}

/** Words of a text that may be romanised names, each with its place: a capital, with or without a hyphen. */
export function namesInProse(text: string): { word: string; index: number }[] {
  // What stands in the brackets of a link or a citation is no text.
  const readable = text.replaceAll(/\]\([^)]*\)|\[\^[^\]]*\]/g, (hidden) => ' '.repeat(hidden.length));
  return [...readable.matchAll(/\p{Lu}\p{L}+(?:-\p{L}+)?/gu)].map(({ 0: word, index }) => ({ word, index }));
}

/**
 * The preferred word that was meant by one that no name or alias has; undefined where the word is known, or like none.
 * Like are words that differ in hyphen and capitals only, and words with a hyphen that are one letter away, but not the
 * first: that is where a name differs from another name and not from its own spelling.
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
