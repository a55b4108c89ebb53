/** A file of the title font: a name, and the characters that it holds. */
export interface FontSlice {
  name: string;
  characters: string;
  /** What the style sheet says of it, as `unicode-range` has it. */
  range: string;
}

/** How many syllables a slice holds: the first, which nearly every page needs, and each of the others. */
const sizes = { first: 96, other: 48 };

/** What the Latin slice is asked for, and what it holds whatever the content says. */
const latinRange = 'U+0-FF,U+2000-22FF';
const extended = { range: 'U+100-24F', has: (character: string) => /^[\u0100-\u024f]$/.test(character) };
const basicLatin = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index));
const typography = Array.from('\u00a0·×½¼¾–—‘’“”…');

const hangulRange = 'U+1100-11FF,U+3130-318F,U+AC00-D7A3';
const hangul = /\p{Script=Hangul}/u;

/**
 * Cuts the characters in use into the Latin slice and the Hangul ones. The first Hangul slice holds what part 0 uses, by
 * the number of texts that do; it answers for all of Hangul, so that the style sheet need not list it. What is left, of
 * later parts or rare, comes in further slices that take their characters back from the first. They are listed in the
 * order of the code and filled up with syllables that are common in Korean, so that a list tells nothing of the film.
 */
export function sliceCharacters(first: Iterable<string>, all: Iterable<string>, common: string): FontSlice[] {
  const counts = countCharacters(first);
  const later = countCharacters(all);
  const latin = [...later.keys()].filter((character) => !hangul.test(character));
  const letters = latin.filter(extended.has);
  const head = byUse(counts).slice(0, sizes.first);
  const rest = byUse(later).filter((character) => !head.includes(character));
  const filling = Array.from(common).filter(
    (character) => hangul.test(character) && !head.includes(character) && !rest.includes(character),
  );
  const others = Array.from({ length: Math.ceil(rest.length / sizes.other) }, (_, index) => {
    const own = rest.slice(index * sizes.other, (index + 1) * sizes.other);
    return sorted([...own, ...filling.slice(0, sizes.other - own.length)]);
  });
  return [
    { name: 'latin', characters: sorted([...basicLatin, ...typography, ...latin]).join(''), range: latinRange },
    ...(letters.length === 0
      ? []
      : [{ name: 'latin-extended', characters: sorted(letters).join(''), range: extended.range }]),
    ...(head.length === 0 ? [] : [{ name: 'hangul-1', characters: sorted(head).join(''), range: hangulRange }]),
    ...others.map((characters, index) => ({
      name: `hangul-${index + 2}`,
      characters: characters.join(''),
      range: characters.map((character) => `U+${character.codePointAt(0)?.toString(16).toUpperCase()}`).join(','),
    })),
  ];
}

/** The slices that a first view may need: Latin, and the Hangul that most pages show. */
export function isForEveryone({ name }: Pick<FontSlice, 'name'>): boolean {
  return name === 'latin' || name === 'hangul-1';
}

/** In how many of the texts a character stands. */
function countCharacters(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const character of new Set(text)) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** The Hangul that was counted, the most frequent first. */
function byUse(counts: Map<string, number>): string[] {
  return [...counts]
    .filter(([character]) => hangul.test(character))
    .toSorted(([a, often], [b, oftener]) => oftener - often || byCode(a, b))
    .map(([character]) => character);
}

function sorted(characters: readonly string[]): string[] {
  return [...new Set(characters)].toSorted(byCode);
}

function byCode(a: string, b: string): number {
  return (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0);
}
