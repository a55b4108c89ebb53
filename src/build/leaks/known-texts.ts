import { messages } from '#messages/messages.ts';
import type { LedgerEntry } from './ledger.ts';
import { unescaped, wordsOf } from './words.ts';

/** A text that some part may show: one of the ledger, or one of the interface, which every part shows. */
export interface KnownText {
  entry: LedgerEntry;
  words: readonly string[];
  /** The same as one text. */
  text: string;
  /** Of a name that is spelled another way, as addresses do: how it is written. */
  plain?: KnownText;
}

/**
 * The words of all texts: those of the ledger that have words, page paths among them, and those of the interface. Short
 * ones come first, so that a name is told of rather than a sentence with the name in it.
 */
export function knownTexts(ledger: readonly LedgerEntry[], shownTexts: readonly string[]): KnownText[] {
  const inWords = ledger.filter(({ kind }) => kind === 'name' || kind === 'text' || kind === 'path');
  const shown = shownTexts.map((text): LedgerEntry => ({
    kind: 'text',
    text,
    from: 0,
    file: 'src/messages',
    where: '',
  }));
  return [...inWords, ...shown].flatMap(spellingsOf).toSorted((a, b) => a.words.length - b.words.length);
}

function spellingsOf(entry: LedgerEntry): KnownText[] {
  const words = wordsOf(unescaped(entry.text));
  const written = { entry, words, text: words.join(' ') };
  if (entry.kind !== 'name') return [written];
  // "Min-ho" as "Minho", "the miller’s" as "the millers".
  const others = [[words.join('')], wordsOf(entry.text.replace(/['’]/g, ''))]
    .filter(({ length }) => length < words.length)
    .map((other) => ({ entry, words: other, text: other.join(' '), plain: written }));
  return [written, ...others];
}

/** Every text of the interface. Of one that is put together, what stands in the code of it. */
export function interfaceTexts(from: unknown = messages): string[] {
  if (typeof from === 'string') return [from];
  if (typeof from === 'function') return [String(from)];
  return typeof from === 'object' && from !== null ? Object.values(from).flatMap((inner) => interfaceTexts(inner)) : [];
}
