/** Words that are spoilers, and the part that may show them first. */
export interface LateWord {
  word: string;
  from: number;
}

/** Returns the words in the texts that a part may not show. */
export function lateWordsIn(texts: readonly string[], part: number, words: readonly LateWord[]): string[] {
  const early = words.filter(({ from }) => part < from);
  const folded = early.length === 0 ? [] : texts.map(fold);
  return early.map(({ word }) => word).filter((word) => folded.some((text) => text.includes(fold(word))));
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', shy: '' };

/** Normalises a text: lower case, escapes resolved, and one space for punctuation, hyphens and whitespace. */
function fold(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})|&#x([0-9a-f]+);/gi, (_, escape, entity) =>
      String.fromCodePoint(parseInt(escape ?? entity, 16)),
    )
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&([a-z]+);/g, (whole, name) => entities[name] ?? whole)
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u00ad|\u200b/g, '')
    .replace(/(?:[\s_-]|%20|\+)+/g, ' ');
}

/** The invented film's reveals of a part contain a word for that part. */
export const inventedLateWords: readonly LateWord[] = ['marker one', 'marker two', 'marker three'].map(
  (word, index) => ({ word, from: index + 1 }),
);
