import { readFileSync } from 'node:fs';
import { fromFile } from '@capsizecss/unpack/fs';
import type { Metrics } from './fallback-metrics.ts';

const folder = 'node_modules/@fontsource/gowun-batang';

/** The files of the title font's bold, as its package has them: all of Hangul and Latin, and the rest of Latin. */
const files = {
  main: `${folder}/files/gowun-batang-korean-700-normal`,
  extended: `${folder}/files/gowun-batang-latin-ext-700-normal`,
};

/** Where the whole font is, for development, which cuts nothing. */
export const wholeFont = `${files.main}.woff2`;

/** The font as the subsetter reads it fastest, and the one that has the letters beyond it, such as ŏ. */
export function readFont(): { main: Buffer; extended: Buffer } {
  return { main: readFileSync(`${files.main}.woff`), extended: readFileSync(`${files.extended}.woff`) };
}

/** The metrics of the title font. */
export async function fontMetrics(): Promise<Metrics> {
  return fromFile(wholeFont);
}

/** The syllables that Korean texts use most, as the package's own slices have them (its last are the most common). */
export function commonSyllables(): string {
  const ranges = JSON.parse(readFileSync(`${folder}/unicode.json`, 'utf8')) as Record<string, string>;
  return ['[119]', '[118]', '[117]']
    .flatMap((slice) => (ranges[slice] ?? '').split(','))
    .flatMap((range) => {
      const [from = 0, to = from] = range
        .replace('U+', '')
        .split('-')
        .map((code) => Number.parseInt(code, 16));
      return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
    })
    .join('');
}

/** The whole font in both weights, in the form that the drawing of cards can read, with the letters beyond it. */
export function readCardFonts(): { data: Buffer; weight: 400 | 700 }[] {
  return ([700, 400] as const).flatMap((weight) =>
    [files.main, files.extended].map((file) => ({
      data: readFileSync(`${file.replace('-700-', `-${weight}-`)}.woff`),
      weight,
    })),
  );
}
