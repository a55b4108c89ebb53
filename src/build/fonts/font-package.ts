import { existsSync, readFileSync } from 'node:fs';
import { fromFile } from '@capsizecss/unpack/fs';
import type { Metrics } from './fallback-metrics.ts';

/** An npm package of @fontsource (https://fontsource.org/docs/getting-started/install): a file for each weight of each subset. */
export interface FontPackage {
  /** Of the package: `@fontsource/gowun-batang`. */
  name: string;
  /** The names of its subsets: latin, latin-ext, cyrillic, korean, … */
  subsets: readonly string[];
  /** Which characters each subset has, as `unicode-range` says it; subsets of common syllables go by numbers in brackets. */
  ranges: Readonly<Record<string, string>>;
  /** Where the file of a subset is. */
  fileOf: (subset: string, weight: 400 | 700, format: 'woff' | 'woff2') => string;
}

/**
 * Reads what an installed package says of its font.
 *
 * @throws Where there is no such package, or where it is none of @fontsource, with the way to mend it.
 */
export function readFontPackage(name: string): FontPackage {
  const folder = `node_modules/${name}`;
  const read = (file: string): unknown => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
  if (!existsSync(`${folder}/metadata.json`) || !existsSync(`${folder}/unicode.json`)) {
    throw new Error(
      [
        `build: site.json names the font "${name}", which is ${existsSync(folder) ? 'no package of @fontsource' : 'not installed'}.`,
        `  Fix: npm install --save-dev ${name}, or name another package of @fontsource in "fonts".`,
      ].join('\n'),
    );
  }
  const { id, subsets } = read('metadata.json') as { id: string; subsets: string[] };
  return {
    name,
    subsets,
    ranges: read('unicode.json') as Record<string, string>,
    fileOf: (subset, weight, format) => `${folder}/files/${id}-${subset}-${weight}-normal.${format}`,
  };
}

/** The metrics of a font's bold, by its Latin letters. */
export async function fontMetrics({ fileOf }: FontPackage): Promise<Metrics> {
  return fromFile(fileOf('latin', 700, 'woff2'));
}

/** How many of the subsets of common characters fill up a slice. */
const fillingSubsets = 3;

/** The characters that texts of the font's language use most, where the package has them in subsets by frequency (the last are the most common). */
export function commonCharacters({ ranges }: FontPackage): string {
  return Object.keys(ranges)
    .filter((subset) => /^\[\d+\]$/.test(subset))
    .toSorted((a, b) => Number(b.slice(1, -1)) - Number(a.slice(1, -1)))
    .slice(0, fillingSubsets)
    .map((subset) => charactersOf(ranges[subset] ?? ''))
    .join('');
}

/** The characters of a `unicode-range`. */
export function charactersOf(range: string): string {
  return range
    .split(',')
    .flatMap((codes) => {
      const [from = 0, to = from] = codes
        .trim()
        .replace(/^U\+/i, '')
        .split('-')
        .map((code) => Number.parseInt(code, 16));
      return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
    })
    .join('');
}
