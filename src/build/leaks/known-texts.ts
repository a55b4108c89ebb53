import { messages } from '#messages/messages.ts';
import type { LedgerEntry } from './ledger.ts';
import { unescaped } from './words.ts';
import { wordsOf } from '#lib/words.ts';

/** A text that some part may show: from the ledger, or from the interface, which every part shows. */
export interface KnownText {
  entry: LedgerEntry;
  words: readonly string[];
  /** All words as one text. */
  text: string;
  /** For a name in another spelling, as in addresses: the name as written. */
  plain?: KnownText;
}

/**
 * Returns the words of all texts: from the ledger, including page paths, and from the interface. Short texts come
 * first, so that a leak is reported as the name rather than as a sentence that contains it.
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

/** Returns every text of the interface. For a message with arguments, the texts in its compiled code. */
export function interfaceTexts(from: unknown = messages): string[] {
  if (typeof from === 'string') return [from];
  if (typeof from === 'function') return [String(from)];
  return typeof from === 'object' && from !== null ? Object.values(from).flatMap((inner) => interfaceTexts(inner)) : [];
}
