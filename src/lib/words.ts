/** Returns a text with its first letter capitalised. */
export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Returns a name such as `characterGroups` as words: "character groups". */
export function asWords(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

// Splits Hangul from adjacent text without a space.
const word = /\p{Script=Hangul}+|(?:(?!\p{Script=Hangul})[\p{L}\p{N}])+/gu;

/** Returns the words of a text, ignoring case, diacritics and punctuation. */
export function wordsOf(text: string): string[] {
  return folded(text).match(word) ?? [];
}

function folded(text: string): string {
  const lower = text.toLowerCase();
  // eslint-disable-next-line no-control-regex -- all of ASCII, which is most of what is read and has no marks
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  // NFKD splits Hangul into letters; NFC composes it again.
  return lower
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .normalize('NFC');
}
