import { existsSync, readFileSync } from 'node:fs';
import { fromFile } from '@capsizecss/unpack/fs';
import type { Metrics } from './fallback-metrics.ts';

/** The weights that the wiki uses: of text, of emphasis in it, and of titles. */
export type FontWeight = 400 | 600 | 700;

/**
 * An npm package of @fontsource (https://fontsource.org/docs/getting-started/install), with one file per weight and
 * subset.
 */
export interface FontPackage {
  /** The package name: `@fontsource/gowun-batang`. */
  name: string;
  /** The subset names: latin, latin-ext, cyrillic, korean, … */
  subsets: readonly string[];
  /**
   * The characters of each subset, as a `unicode-range`. Subsets by frequency are named by numbers in brackets:
   * `[119]`.
   */
  ranges: Readonly<Record<string, string>>;
  /** Returns the path of a subset's file. */
  fileOf: (subset: string, weight: FontWeight, format: 'woff' | 'woff2') => string;
}

/**
 * Returns the metadata of an installed font package.
 *
 * @throws If the package is not installed or is not from @fontsource. The message says how to fix it.
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

/** Returns the metrics of a font, measured on its Latin letters. */
export async function fontMetrics({ fileOf }: FontPackage, weight: FontWeight): Promise<Metrics> {
  return fromFile(fileOf('latin', weight, 'woff2'));
}

/** The number of subsets of common characters that fill up a slice. */
const fillingSubsets = 3;

/**
 * Returns the most common characters in the font's language, if the package has subsets by frequency (the last subsets
 * are the most common).
 */
export function commonCharacters({ ranges }: FontPackage): string {
  return Object.keys(ranges)
    .filter((subset) => /^\[\d+\]$/.test(subset))
    .toSorted((a, b) => Number(b.slice(1, -1)) - Number(a.slice(1, -1)))
    .slice(0, fillingSubsets)
    .map((subset) => charactersOf(ranges[subset] ?? ''))
    .join('');
}

/** Returns the characters of a `unicode-range`. */
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
