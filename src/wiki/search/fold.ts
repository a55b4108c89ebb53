/** Letters that no decomposition takes apart, as people without them on their keyboard type them. */
const plainLetters: Record<string, string> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  // What is an accent in Cyrillic and yet has a letter of its own.
  ё: 'е',
  ѐ: 'е',
  ѝ: 'и',
};

/**
 * A text as search sees it, whatever its language: NFC, lower case, without accents. Index and query are both folded by
 * this, which is why they meet.
 */
export function fold(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/[ıøłđßæœёѐѝ]/g, (letter) => plainLetters[letter] ?? letter);
}

/**
 * Takes the accents off. What a mark is depends on the script: over Latin, Greek, Hebrew and Arabic letters it is left
 * out by those who type in haste. In Cyrillic it may make another letter (й is no и), which is so where both have one
 * code. In all other scripts it is part of the letter: が is no か, and Indic vowels are marks.
 */
function withoutAccents(text: string): string {
  // Most words are of plain letters, and the long way takes long in a list of results.
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/([\p{sc=Latin}\p{sc=Greek}\p{sc=Hebrew}\p{sc=Arabic}])\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/(\p{sc=Cyrillic})\p{M}+/gu, '$1');
}

/** The words of a folded text, as they stand. A hyphen is no end of a word: "min-ho" is one. */
export function foldedWords(folded: string): string[] {
  return (
    folded.replace(/(?<=[\p{L}\p{N}\p{M}])[-‐‑–](?=[\p{L}\p{N}])/gu, '').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []
  );
}

/** The pieces that hyphens hold together: "min" and "ho" of "min-ho"; none where there is no hyphen. */
export function hyphenParts(folded: string): string[] {
  const joined = folded.match(/[\p{L}\p{N}\p{M}]+(?:[-‐‑–][\p{L}\p{N}\p{M}]+)+/gu) ?? [];
  return joined.flatMap((word) => word.split(/[-‐‑–]/));
}
