import { shardOf } from '#lib/shard-of.ts';
import { fold, hyphenParts, wordsOf } from './fold.ts';
import { hasHangul, stemsOf, syllablePairsOf } from './hangul.ts';

/** Words that say nothing of what is looked for. */
const stopWords = new Set(
  (
    'a about an and any are as at be been by can did do does for from had has have he her him his how i in is it its many me much my of ' +
    'on or our she that the their them there they this to us was we were what when where which who whom whose why with you'
  ).split(' '),
);

/** Tells whether a folded word says nothing of what is looked for. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

/**
 * The words by which a text is found, each once: those that say something, the pieces of words with a hyphen, and the
 * overlapping pairs of syllables of Hangul, which find a word whatever particle it carries.
 */
export function termsOfText(text: string): Set<string> {
  const folded = fold(text);
  const words = [...wordsOf(folded), ...hyphenParts(folded)].filter((word) => !isStopWord(word));
  return new Set(words.flatMap((word) => (hasHangul(word) ? syllablePairsOf(word) : [word])));
}

/** The words that a text must hold to answer a word of a query; the last of Latin letters may go on. */
export function termsOfQueryWord(word: string): string[] {
  if (!hasHangul(word)) return [word];
  const [stem = word] = stemsOf(word);
  return syllablePairsOf(stem);
}

/** How many letters of a word choose its file; a query must have as many before pages are searched. */
export const shardLetters = 2;

/** The file of a part's words in which those that begin like this stand. */
export function wordShard(word: string, shards: number): number {
  return shardOf(word.slice(0, shardLetters), shards);
}
