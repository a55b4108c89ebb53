/** Letters without a Unicode decomposition, with what people type instead. */
const plainLetters: Record<string, string> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  // Accented Cyrillic letters with a code point of their own.
  ё: 'е',
  ѐ: 'е',
  ѝ: 'и',
};

/**
 * Hangul letters as keyboards type them one by one, by what NFKC makes of them: letters of a syllable, which no keyboard
 * has.
 */
const typedLetters = new Map(
  Array.from(
    'ㄱㄲㄳㄴㄵㄶㄷㄸㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅃㅄㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ',
    (letter) => [letter.normalize('NFKC'), letter] as const,
  ),
);

/**
 * Returns a text in NFKC, in lower case and without accents: full-width letters and ligatures are plain ones. Index and
 * query are both folded this way, so that they match.
 */
export function fold(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/[ıøłđßæœёѐѝ]/g, (letter) => plainLetters[letter] ?? letter);
}

/**
 * Removes accents. Over Latin, Greek, Hebrew and Arabic letters, marks are removed, since people often do not type
 * them. In Cyrillic, a mark that is part of a composed letter is kept (й is not и). In all other scripts, marks are
 * part of the letter: が is not か, and Indic vowels are marks.
 */
function withoutAccents(text: string): string {
  // Fast path: most words are ASCII, and normalizing is slow in a long list of results.
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return (
    text
      // Often typed as an apostrophe; NFKC would make a space of it.
      .replaceAll('´', "'")
      .normalize('NFKD')
      .replace(/([\p{sc=Latin}\p{sc=Greek}\p{sc=Hebrew}\p{sc=Arabic}])\p{M}+/gu, '$1')
      .normalize('NFKC')
      .replace(/(\p{sc=Cyrillic})\p{M}+/gu, '$1')
      .replace(/[\u1100-\u11ff]/g, (letter) => typedLetters.get(letter) ?? letter)
  );
}

/** A word with its hyphens and apostrophes, in a group, which `split` keeps. One pattern, since it is slow to compile. */
const word = /([\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-’'‐‑–][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*)/u;

/** Splits a text: at odd places its words, with hyphens and apostrophes, and at even ones what is between them. */
export function splitWords(text: string): string[] {
  return text.split(word);
}

/** Returns the words of a folded text. A hyphen does not end a word: "min-ho" is one. */
export function foldedWords(folded: string): string[] {
  return wordsWithHyphens(folded).map((text) => text.replace(/[-’'‐‑–]/g, ''));
}

/** Returns the parts of hyphenated words: "min" and "ho" of "min-ho". */
export function hyphenParts(folded: string): string[] {
  return wordsWithHyphens(folded)
    .map((text) => text.split(/[-‐‑–]/))
    .flatMap((parts) => (parts.length > 1 ? parts : []));
}

function wordsWithHyphens(folded: string): string[] {
  return splitWords(folded).filter((_, at) => at % 2 === 1);
}
