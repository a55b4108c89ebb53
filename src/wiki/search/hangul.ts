import { disassemble, getChoseong } from 'es-hangul';

/** Particles that stand behind a noun without a space, longest first. */
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

/** Tells whether a text holds Hangul: syllables, or the letters of one that is still being typed. */
export function hasHangul(text: string): boolean {
  return /[가-힣ㄱ-ㅣ]/.test(text);
}

/** The letters of a text one by one, so that a syllable still being typed begins the finished one: 예스, 예승. */
export function lettersOf(text: string): string {
  return disassemble(text);
}

/** The initial consonants of a name's syllables, without what is no Hangul: ㅇㅅ of 예승. */
export function initialsOf(text: string): string {
  return getChoseong(text).replace(/[^ㄱ-ㅎ]/g, '');
}

/** The consonants of a query that holds nothing else, but perhaps digits and spaces; null for another. */
export function initialsAskedFor(query: string): string | null {
  if (!/^[ㄱ-ㅎ\d\s]*$/.test(query)) return null;
  return query.replace(/[^ㄱ-ㅎ]/g, '') || null;
}

/** A word without the particle at its end, where two syllables or more are left: 예승 of 예승이. */
export function stemsOf(word: string): string[] {
  return particles
    .filter((particle) => word.endsWith(particle) && word.length - particle.length >= 2)
    .map((particle) => word.slice(0, -particle.length));
}

/** The overlapping pairs of a word's syllables; a word of one is itself. */
export function syllablePairsOf(word: string): string[] {
  if (word.length < 2) return [word];
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
}
