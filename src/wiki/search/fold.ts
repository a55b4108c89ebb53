/** Letters that no decomposition takes apart, as people without them on their keyboard type them. */
const plainLetters: Record<string, string> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

/**
 * A text as search sees it: NFC, lower case, without diacritics, and without the "s" of possession. Index and query
 * are both folded by this, which is why they meet.
 */
export function fold(text: string): string {
  return withoutMarks(text)
    .toLowerCase()
    .replace(/[ıøłđßæœ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[’'`´]s(?![\p{L}\p{N}])/gu, '')
    .replace(/[’'`´]/g, '');
}

function withoutMarks(text: string): string {
  // Most words are of plain letters, and the long way takes long in a list of results.
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');
}

/**
 * The words of a folded text. A hyphen is no end of a word: "yong-gu" is one. A plural is its singular, and keeps the
 * rest of its ending: that is enough for a word and its query to meet, and no dictionary is needed.
 */
export function wordsOf(folded: string): string[] {
  const words = folded.replace(/(?<=[\p{L}\p{N}])[-‐‑–](?=[\p{L}\p{N}])/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map(singular);
}

/** The pieces that hyphens hold together: "yong" and "gu" of "yong-gu"; none where there is no hyphen. */
export function hyphenParts(folded: string): string[] {
  const joined = folded.match(/[\p{L}\p{N}]+(?:[-‐‑–][\p{L}\p{N}]+)+/gu) ?? [];
  return joined.flatMap((word) => word.split(/[-‐‑–]/));
}

function singular(word: string): string {
  return /^[a-z]{3,}[^s]s$/.test(word) ? word.slice(0, -1) : word;
}
