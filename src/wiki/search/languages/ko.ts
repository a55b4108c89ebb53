import { disassemble, getChoseong, removeLastCharacter } from 'es-hangul';
import type { SearchLanguage } from './search-language.ts';

/** Particles that follow a noun without a space, longest first. */
const particles = [
  ['에게서', '으로서', '으로써', '이라고', '한테서', '에서는', '까지는', '부터는'],
  [
    '에서',
    '에게',
    '한테',
    '으로',
    '이랑',
    '이나',
    '이가',
    '이는',
    '이를',
    '이의',
    '이와',
    '이도',
    '부터',
    '까지',
    '처럼',
  ],
  ['보다', '마저', '조차', '라고', '이야', '께서', '하고'],
  ['은', '는', '이', '가', '을', '를', '의', '와', '과', '도', '만', '에', '로', '랑', '나', '야', '아', '께'],
].flat();

/** Returns whether a text is the beginning of a particle, letter by letter. */
function startsParticle(text: string): boolean {
  return particles.some((particle) => disassemble(particle).startsWith(disassemble(text)));
}

/**
 * Replacements that map the romanisations of a name to one key, in this order. The systems write one vowel as eo, u or
 * o and another as u, oo or woo; and they choose between k and g, p and b, t and d, ch and j, r and l, sh and s.
 */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/oe/g, 'oi'],
  [/ch/g, 'j'],
  [/sh/g, 's'],
  [/k/g, 'g'],
  [/r/g, 'l'],
  [/p/g, 'b'],
  [/t/g, 'd'],
  [/a[eiy]/g, 'e'],
  [/eo|oo|ou|eu|o/g, 'u'],
  [/ee|yi/g, 'i'],
  [/ah$/g, 'a'],
  [/(.)\1+/g, '$1'],
];

/** Korean: Hangul, question words, and romanised names by sound ("hanju", "hanjoo", "hanchu"). */
export const korean: SearchLanguage = {
  soundOf: (word) => sounds.reduce((text, [pattern, letter]) => text.replace(pattern, letter), word),
  questionWords: new Map([
    ['누가', 'who'],
    ['누구', 'who'],
    ['어디', 'where'],
    ['어디서', 'where'],
    ['어디에서', 'where'],
    ['언제', 'when'],
  ]),
  script: {
    // Syllables, or the letters of a syllable that is still being typed.
    isIn: (text) => /[가-힣ㄱ-ㅣ]/.test(text),
    // So that 서여 is a prefix of 서연.
    lettersOf: (text) => disassemble(text),
    // 안수 of 안숙, whose ㄱ may begin the next syllable, and of 안수에ㄱ, on its way to 안수에게.
    finishedPartsOf(text) {
      const parts: string[] = [];
      for (let part = removeLastCharacter(text); part !== ''; part = removeLastCharacter(part)) {
        parts.push(part);
        if (part.length < text.length) break;
      }
      const stems = [2, 3]
        .filter((length) => startsParticle(text.slice(-length)))
        .map((length) => text.slice(0, -length));
      return [...parts, ...stems.filter((stem) => /[가-힣]{2}$/.test(stem))];
    },
    // The initial consonants of the syllables: ㅅㅇ of 서연.
    initialsOf: (text) => getChoseong(text).replace(/[^ㄱ-ㅎ]/g, ''),
    // Digits and spaces between them are allowed.
    initialsAskedFor(query) {
      if (!/^[ㄱ-ㅎ\d\s]*$/.test(query)) return null;
      return query.replace(/[^ㄱ-ㅎ]/g, '') || null;
    },
    // 서연 of 서연이, if at least two syllables remain.
    stemsOf: (word) =>
      particles
        .filter((particle) => word.endsWith(particle) && word.length - particle.length >= 2)
        .map((particle) => word.slice(0, -particle.length)),
    // Overlapping pairs of syllables, or the word itself if it has only one.
    piecesOf(word) {
      if (word.length < 2) return [word];
      return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
    },
  },
};
