import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import type { Site } from '#compiler/schemas/site.ts';
import { accentSheet } from '../accent-sheet.ts';
import { fontFaces } from './font-faces.ts';
import { latinMetrics, scriptFonts } from './script-fonts.ts';
import { type FontSlice, sliceCharacters } from './slices.ts';

/** The fonts of a site: files for the bundles, and the style sheets that refer to them. */
interface CutFonts {
  slices: FontSlice[];
  /** The style sheet of the hosted site, and of the one-file edition, which embeds only what most pages need. */
  sheets: { hosted: string; single: string };
  /** Returns the path of a slice's file. */
  fileOf: (slice: FontSlice) => string;
}

/** Name records that every subset keeps: copyright (0) and licence (13, 14). */
const options = {
  targetFormat: 'woff2',
  noHinting: true,
  preserveNameIds: [0, 13, 14],
  keepFeatures: ['kern'],
} as const;

/**
 * Subsets a site's fonts to the characters of its texts and writes the slices below a folder, with their style sheets.
 *
 * @param first - The texts of part 0.
 * @param all - The texts of every part.
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
  const decompressed = new Map<string, Promise<Buffer>>();
  for (const slice of slices) {
    const path = slice.font.fileOf(slice.subset, slice.weight, 'woff2');
    // Once, since the slices of a script are cut from one large file.
    const source = decompressed.get(path) ?? convert(readFileSync(path), 'sfnt');
    decompressed.set(path, source);
    writeFileSync(fileOf(slice), await subsetFont(await source, slice.characters, options));
  }
  const common = {
    scripts: site.scripts.flatMap(({ unicode }) => unicode),
    metrics: await latinMetrics(fonts),
    urlOf: fileName,
  };
  const sheets = { hosted: join(folder, 'hosted.css'), single: join(folder, 'single.css') };
  const colours = accentSheet(site);
  writeFileSync(sheets.hosted, fontFaces({ ...common, slices, embedded: false }) + colours);
  writeFileSync(
    sheets.single,
    fontFaces({ ...common, slices: slices.filter(isWorthEmbedding), embedded: true }) + colours,
  );
  return { slices, sheets, fileOf };
}

/** Letters, and the first slice of titles: for the other scripts of its text, a file that is sent uses the system's fonts. */
function isWorthEmbedding({ isForEveryone, use, isOnlyWeight }: FontSlice): boolean {
  return isForEveryone && (use === 'titles' || !isOnlyWeight);
}

function fileName({ name }: Pick<FontSlice, 'name'>): string {
  return `${name}.woff2`;
}
