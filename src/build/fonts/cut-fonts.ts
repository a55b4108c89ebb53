import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Site } from '#compiler/schemas/site.ts';
import { accentSheet } from '../accent-sheet.ts';
import { fontFaces } from './font-faces.ts';
import { fontMetrics } from './font-package.ts';
import { scriptFonts } from './script-fonts.ts';
import { type FontSlice, sliceCharacters } from './slices.ts';

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
 * Cuts the fonts that a site names to the characters of its texts and writes the slices below a folder, with the style
 * sheets that name them. `first` are the texts of part 0, `all` those of every part.
 */
export async function cutFonts(
  folder: string,
  site: Pick<Site, 'scripts' | 'fonts' | 'accents'>,
  first: Iterable<string>,
  all: Iterable<string>,
): Promise<CutFonts> {
  const fonts = scriptFonts(site);
  const slices = sliceCharacters(first, all, fonts);
  const fileOf = (slice: FontSlice) => join(folder, fileName(slice));
  mkdirSync(folder, { recursive: true });
  for (const slice of slices) {
    // The subsetter reads this format fastest.
    const source = readFileSync(slice.font.fileOf(slice.subset, 700, 'woff'));
    writeFileSync(fileOf(slice), await subsetFont(source, slice.characters, options));
  }
  const latin = fonts.find(({ scripts }) => scripts.includes('Latin'));
  const common = {
    scripts: site.scripts.flatMap(({ unicode }) => unicode),
    metrics: latin ? await fontMetrics(latin.font) : null,
    urlOf: fileName,
  };
  const sheets = { hosted: join(folder, 'hosted.css'), single: join(folder, 'single.css') };
  const colours = accentSheet(site);
  writeFileSync(sheets.hosted, fontFaces({ ...common, slices, embedded: false }) + colours);
  writeFileSync(
    sheets.single,
    fontFaces({ ...common, slices: slices.filter(({ isForEveryone }) => isForEveryone), embedded: true }) + colours,
  );
  return { slices, sheets, fileOf };
}

function fileName({ name }: Pick<FontSlice, 'name'>): string {
  return `serif-${name}.woff2`;
}
