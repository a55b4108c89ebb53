import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { fontFaces } from './font-faces.ts';
import { commonSyllables, fontMetrics, readFont } from './font-package.ts';
import { type FontSlice, isForEveryone, sliceCharacters } from './slices.ts';

/** The title font as a site uses it: files that the bundles take up, and the sheets that name them. */
interface CutFonts {
  slices: FontSlice[];
  /** The style sheet of the hosted site, and of the one-file edition, which embeds only what most pages need. */
  sheets: { hosted: string; single: string };
  /** The path of a slice's file. */
  fileOf: (slice: FontSlice) => string;
}

/** The bytes that a subset may leave out or must keep: the copyright (0) and the licence (13, 14) stay in each file. */
const options = {
  targetFormat: 'woff2',
  noHinting: true,
  preserveNameIds: [0, 13, 14],
  keepFeatures: ['kern'],
} as const;

/**
 * Cuts the title font to the characters of the site's texts and writes the slices below a folder, with the style sheets
 * that name them. `first` are the texts of part 0, `all` those of every part.
 */
export async function cutFonts(folder: string, first: Iterable<string>, all: Iterable<string>): Promise<CutFonts> {
  const slices = sliceCharacters(first, all, commonSyllables());
  const font = readFont();
  const fileOf = (slice: FontSlice) => join(folder, fileName(slice));
  mkdirSync(folder, { recursive: true });
  for (const slice of slices) {
    const source = slice.name === 'latin-extended' ? font.extended : font.main;
    writeFileSync(fileOf(slice), await subsetFont(source, slice.characters, options));
  }
  const metrics = await fontMetrics();
  const sheets = { hosted: join(folder, 'hosted.css'), single: join(folder, 'single.css') };
  writeFileSync(sheets.hosted, fontFaces({ slices, metrics, urlOf: fileName, embedded: false }));
  writeFileSync(
    sheets.single,
    fontFaces({ slices: slices.filter(isForEveryone), metrics, urlOf: fileName, embedded: true }),
  );
  return { slices, sheets, fileOf };
}

function fileName({ name }: FontSlice): string {
  return `serif-${name}.woff2`;
}
