import { charactersOf, commonCharacters, type FontPackage, type FontWeight } from './font-package.ts';
import type { FontUse, ScriptFont } from './script-fonts.ts';

/** A file of a font: its name and its characters. */
export interface FontSlice {
  /** By use, script and weight: `titles-latin`, `text-hangul-1`, `text-latin-600`. */
  name: string;
  use: FontUse;
  weight: FontWeight;
  /** Whether it sets bold text too: it is the only weight of its characters. */
  isOnlyWeight: boolean;
  characters: string;
  /** The `unicode-range` in the style sheet. */
  range: string;
  /** The scripts it covers, as named in Unicode. */
  scripts: readonly string[];
  /** Whether a first view may need it: an alphabet, or the first slice of a large script. */
  isForEveryone: boolean;
  font: FontPackage;
  /** The subset of the package that contains the characters. */
  subset: string;
}

/** A slice before its font has a weight; its name is that of its characters. */
type Cut = Omit<FontSlice, 'use' | 'weight' | 'isOnlyWeight'>;

/** What all slices of a script share. */
type Common = Pick<Cut, 'scripts' | 'font' | 'subset'>;

/** The number of characters in the first slice, which nearly every page needs, and in each further slice. */
const sizes = { first: 96, other: 48 };

/** Characters of scripts that are too large for one file and are cut into slices. */
const blocks: Readonly<Record<string, string>> = {
  Hangul: 'U+1100-11FF,U+3130-318F,U+AC00-D7A3',
  Han: 'U+2E80-2FDF,U+3005-3007,U+3400-4DBF,U+4E00-9FFF,U+F900-FAFF',
  Hiragana: 'U+3040-309F',
  Katakana: 'U+30A0-30FF,U+31F0-31FF,U+FF65-FF9F',
};

/** The package's subset for such a script, by language. */
const subsets: Readonly<Record<string, string>> = {
  ko: 'korean',
  ja: 'japanese',
  zh: 'chinese-simplified',
  'zh-Hant': 'chinese-traditional',
  'zh-TW': 'chinese-traditional',
  'zh-HK': 'chinese-hongkong',
};

/** The `unicode-range` of the Latin slice, and the characters it always includes. */
const latinRanges = {
  any: { range: 'U+0-FF,U+2000-22FF', extended: 'U+100-24F' },
  /** Without the ellipsis, which such fonts set in the middle of the line: in Latin text it stands on it. */
  eastAsian: { range: 'U+0-FF,U+2000-2025,U+2027-22FF', extended: 'U+100-24F' },
};
const basicLatin = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index));
const typography = Array.from('\u00a0·×½¼¾–—‘’“”…');

/**
 * Returns the slices of each script's font for the characters in use.
 *
 * @param first - The texts of part 0.
 * @param all - The texts of every part.
 */
export function sliceCharacters(
  first: Iterable<string>,
  all: Iterable<string>,
  fonts: readonly ScriptFont[],
): FontSlice[] {
  const counts = countCharacters(first);
  const later = countCharacters(all);
  const others = inScripts(fonts.flatMap(({ scripts }) => scripts).filter((script) => script !== 'Latin'));
  return fonts.flatMap((each) => {
    if (each.scripts.includes('Latin')) return weighted(each, latinSlices(each, later, others));
    return weighted(each, isCut(each) ? cutSlices(each, counts, later) : alphabet(each, later));
  });
}

/** Returns the slices in each weight: titles are bold, and of text the letters of an alphabet are bold where it is. */
function weighted(each: ScriptFont, cuts: readonly Cut[]): FontSlice[] {
  const { use } = each;
  return cuts.flatMap((cut): FontSlice[] => {
    const name = `${use}-${cut.name}`;
    if (use === 'titles') return [{ ...cut, use, weight: 700, isOnlyWeight: true, name }];
    if (isCut(each) || !cut.isForEveryone) return [{ ...cut, use, weight: 400, isOnlyWeight: true, name }];
    return [
      { ...cut, use, weight: 400, isOnlyWeight: false, name },
      { ...cut, use, weight: 600, isOnlyWeight: false, name: `${name}-600` },
    ];
  });
}

/** Returns the slices of a script's font without subsetting, as in development. */
export function wholeSlices(each: ScriptFont): FontSlice[] {
  const { scripts, font } = each;
  const latin = latinRange(font);
  const whole = (subset: string, range: string): Cut => {
    return { name: subset, scripts, font, subset, range, characters: '', isForEveryone: true };
  };
  if (scripts.includes('Latin'))
    return weighted(each, [whole('latin', latin.range), whole('latin-ext', latin.extended)]);
  if (isCut(each)) return weighted(each, [whole(cutSubset(each), blockOf(each))]);
  return weighted(each, alphabet(each, new Map()));
}

function isCut({ scripts }: ScriptFont): boolean {
  return scripts.some((script) => script in blocks);
}

function blockOf({ scripts }: ScriptFont): string {
  return scripts.flatMap((script) => blocks[script] ?? []).join(',');
}

/**
 * Returns the subset that contains a large script.
 *
 * @throws If the font has none.
 */
function cutSubset({ scripts, lang = '', font }: ScriptFont): string {
  const subset = subsets[lang] ?? subsets[lang.split('-')[0] ?? ''];
  if (subset !== undefined && font.subsets.includes(subset)) return subset;
  throw new Error(missing(font, `${scripts.join(', ')} of the language "${lang}"`));
}

function missing({ name, subsets: there }: FontPackage, what: string): string {
  return [
    `build: the font "${name}" has no ${what}; it has ${there.join(', ')}.`,
    '  Fix: name a font that has it in "fonts" of site.json, or none.',
  ].join('\n');
}

/**
 * Returns the Latin slice, never cut, with all characters of no other script; extended letters have a slice of their
 * own.
 */
function latinSlices({ scripts, font }: ScriptFont, later: Counts, isOther: (character: string) => boolean): Cut[] {
  const used = [...later.keys()].filter((character) => !isOther(character));
  const latin = latinRange(font);
  const whole = [...basicLatin, ...typography, ...used].filter(
    (character) => latin !== latinRanges.eastAsian || character !== '…',
  );
  return wholeAndExtended({ scripts, font, subset: 'latin' }, latin, whole, used);
}

/** Returns the ranges of a font's Latin: it is made for an East Asian language if it has the subset of one. */
function latinRange(font: FontPackage): { range: string; extended: string } {
  const names = Object.values(subsets);
  return font.subsets.some((subset) => names.includes(subset)) ? latinRanges.eastAsian : latinRanges.any;
}

/** Returns the slices of any other alphabet: complete, as in its package. */
function alphabet({ scripts, font }: ScriptFont, later: Counts): Cut[] {
  return scripts.flatMap((script) => {
    const subset = script.toLowerCase();
    const range = font.ranges[subset];
    if (range === undefined) throw new Error(missing(font, script));
    const extended = font.ranges[`${subset}-ext`] ?? '';
    const whole = Array.from(charactersOf(range));
    return wholeAndExtended({ scripts: [script], font, subset }, { range, extended }, whole, [...later.keys()]);
  });
}

function wholeAndExtended(
  common: Common,
  { range, extended }: { range: string; extended: string },
  whole: readonly string[],
  used: readonly string[],
): Cut[] {
  const { subset } = common;
  const beyond = new Set(extended === '' ? [] : charactersOf(extended));
  const letters = used.filter((character) => beyond.has(character));
  return [
    { ...common, name: subset, characters: sorted(whole).join(''), range, isForEveryone: true },
    ...(letters.length === 0
      ? []
      : [
          {
            ...common,
            subset: `${subset}-ext`,
            name: `${subset}-extended`,
            characters: sorted(letters).join(''),
            range: extended,
            isForEveryone: false,
          },
        ]),
  ];
}

/**
 * The first slice holds the characters of part 0, most frequent first. Its range covers the whole script, so the style
 * sheet need not list its characters. Further slices hold the rest (from later parts, or rare) and override the first
 * for their characters. Their lists are in code point order and filled up with common characters of the language, so
 * that they reveal nothing about the film.
 */
function cutSlices(each: ScriptFont, counts: Counts, later: Counts): Cut[] {
  const { scripts, font } = each;
  const common: Common = { scripts, font, subset: cutSubset(each) };
  const name = (scripts[0] ?? '').toLowerCase();
  const isOwn = inScripts(scripts);
  const head = byUse(counts, isOwn).slice(0, sizes.first);
  const rest = byUse(later, isOwn).filter((character) => !head.includes(character));
  const filling = Array.from(commonCharacters(font)).filter(
    (character) => isOwn(character) && !head.includes(character) && !rest.includes(character),
  );
  const others = Array.from({ length: Math.ceil(rest.length / sizes.other) }, (_, index) => {
    const own = rest.slice(index * sizes.other, (index + 1) * sizes.other);
    return sorted([...own, ...filling.slice(0, sizes.other - own.length)]);
  });
  const range = blockOf(each);
  return [
    ...(head.length === 0
      ? []
      : [{ ...common, name: `${name}-1`, characters: sorted(head).join(''), range, isForEveryone: true }]),
    ...others.map((characters, index) => ({
      ...common,
      name: `${name}-${index + 2}`,
      characters: characters.join(''),
      range: characters.map((character) => `U+${character.codePointAt(0)?.toString(16).toUpperCase()}`).join(','),
      isForEveryone: false,
    })),
  ];
}

/** Returns a predicate that matches characters of the given scripts. */
export function inScripts(scripts: readonly string[]): (character: string) => boolean {
  const pattern = new RegExp(scripts.map((script) => `\\p{Script=${script}}`).join('|') || '(?!)', 'u');
  return (character) => pattern.test(character);
}

type Counts = ReadonlyMap<string, number>;

/** Returns the number of texts that contain each character. */
function countCharacters(texts: Iterable<string>): Counts {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const character of new Set(text)) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** Returns the characters of a script, most frequent first. */
function byUse(counts: Counts, isOwn: (character: string) => boolean): string[] {
  return [...counts]
    .filter(([character]) => isOwn(character))
    .toSorted(([a, often], [b, oftener]) => oftener - often || byCode(a, b))
    .map(([character]) => character);
}

function sorted(characters: readonly string[]): string[] {
  return [...new Set(characters)].toSorted(byCode);
}

function byCode(a: string, b: string): number {
  return (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0);
}
