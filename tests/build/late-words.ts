/** Words that tell what happens, and the part from which they may be told. */
export interface LateWord {
  word: string;
  from: number;
}

/** The words that may not be told at a part and stand in one of the texts. */
export function lateWordsIn(texts: readonly string[], part: number, words: readonly LateWord[]): string[] {
  const early = words.filter(({ from }) => part < from);
  const folded = early.length === 0 ? [] : texts.map(fold);
  return early.map(({ word }) => word).filter((word) => folded.some((text) => text.includes(fold(word))));
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', shy: '' };

/** Lower case, escapes resolved, and one space for all that parts words, hyphens among them. */
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

/** What the invented film reveals in a part holds the word of the part. */
export const inventedLateWords: readonly LateWord[] = ['marker one', 'marker two', 'marker three'].map(
  (word, place) => ({ word, from: place + 1 }),
);
