import { charactersOf, commonCharacters, type FontPackage } from './font-package.ts';
import type { ScriptFont } from './script-fonts.ts';

/** A file of the title font: a name, and the characters that it holds. */
export interface FontSlice {
  name: string;
  characters: string;
  /** What the style sheet says of it, as `unicode-range` has it. */
  range: string;
  /** The scripts that it is for, as Unicode calls them. */
  scripts: readonly string[];
  /** Whether a first view may need it: the letters of an alphabet, and the first slice of a script that is cut. */
  isForEveryone: boolean;
  font: FontPackage;
  /** The subset of the package that has the characters. */
  subset: string;
}

/** What is the same for all slices of a script. */
type Common = Pick<FontSlice, 'scripts' | 'font' | 'subset'>;

/** How many characters a slice holds: the first, which nearly every page needs, and each of the others. */
const sizes = { first: 96, other: 48 };

/** Where the characters of scripts stand that have too many for one file: these are cut into slices. */
const blocks: Readonly<Record<string, string>> = {
  Hangul: 'U+1100-11FF,U+3130-318F,U+AC00-D7A3',
  Han: 'U+2E80-2FDF,U+3005-3007,U+3400-4DBF,U+4E00-9FFF,U+F900-FAFF',
  Hiragana: 'U+3040-309F',
  Katakana: 'U+30A0-30FF,U+31F0-31FF,U+FF65-FF9F',
};

/** The subset that has such a script, by the language that is written in it. */
const subsets: Readonly<Record<string, string>> = {
  ko: 'korean',
  ja: 'japanese',
  zh: 'chinese-simplified',
  'zh-Hant': 'chinese-traditional',
  'zh-TW': 'chinese-traditional',
  'zh-HK': 'chinese-hongkong',
};

/** What the Latin slice is asked for, and what it holds whatever the content says. */
const latin = { range: 'U+0-FF,U+2000-22FF', extended: 'U+100-24F' };
const basicLatin = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index));
const typography = Array.from('\u00a0·×½¼¾–—‘’“”…');

/**
 * Cuts the characters in use into the slices of each script's font. `first` are the texts of part 0, `all` those of every
 * part.
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
    if (each.scripts.includes('Latin')) return latinSlices(each, later, others);
    return isCut(each) ? cutSlices(each, counts, later) : alphabet(each, later);
  });
}

/** The slices of a script's font where nothing is cut, as in development. */
export function wholeSlices(each: ScriptFont): FontSlice[] {
  const { scripts, font } = each;
  const whole = (subset: string, range: string): FontSlice => {
    return { name: subset, scripts, font, subset, range, characters: '', isForEveryone: true };
  };
  if (scripts.includes('Latin')) return [whole('latin', latin.range), whole('latin-ext', latin.extended)];
  if (isCut(each)) return [whole(cutSubset(each), blockOf(each))];
  return alphabet(each, new Map());
}

function isCut({ scripts }: ScriptFont): boolean {
  return scripts.some((script) => script in blocks);
}

function blockOf({ scripts }: ScriptFont): string {
  return scripts.flatMap((script) => blocks[script] ?? []).join(',');
}

/** The subset that has a script which is cut. Throws where the font has none. */
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

/** Latin is whole, with all that is in no other script; letters beyond it stand apart. */
function latinSlices(
  { scripts, font }: ScriptFont,
  later: Counts,
  isOther: (character: string) => boolean,
): FontSlice[] {
  const used = [...later.keys()].filter((character) => !isOther(character));
  return wholeAndExtended({ scripts, font, subset: 'latin' }, latin, [...basicLatin, ...typography, ...used], used);
}

/** Any other alphabet is what its package has of it. */
function alphabet({ scripts, font }: ScriptFont, later: Counts): FontSlice[] {
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
): FontSlice[] {
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
 * The first slice holds what part 0 uses, by the number of texts that do; it answers for all of the script, so that the
 * style sheet need not list it. What is left, of later parts or rare, comes in further slices that take their characters
 * back from the first. They are listed in the order of the code and filled up with characters that are common in the
 * language, so that a list tells nothing of the film.
 */
function cutSlices(each: ScriptFont, counts: Counts, later: Counts): FontSlice[] {
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

/** Returns what tells whether a character belongs to one of some scripts. */
export function inScripts(scripts: readonly string[]): (character: string) => boolean {
  const pattern = new RegExp(scripts.map((script) => `\\p{Script=${script}}`).join('|') || '(?!)', 'u');
  return (character) => pattern.test(character);
}

type Counts = ReadonlyMap<string, number>;

/** In how many of the texts a character stands. */
function countCharacters(texts: Iterable<string>): Counts {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const character of new Set(text)) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** The characters of a script that were counted, the most frequent first. */
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
