import type { PartFiles } from '../offline-bundles.ts';
import type { StoredFile } from '../stored-files.ts';
import type { FontSlice } from './slices.ts';

/** A slice of a font as the site serves it. */
interface SliceFile {
  slice: Pick<FontSlice, 'characters'>;
  file: StoredFile;
}

/** Returns the files of each part, with the slices that have a character of its texts. */
export function withFonts(parts: readonly PartFiles[], slices: readonly SliceFile[]): PartFiles[] {
  return parts.map(({ part, files }) => {
    const letters = new Set([...files.values()].flatMap((file) => Array.from(file.letters)));
    const needed = slices.filter(({ slice }) => Array.from(slice.characters).some((letter) => letters.has(letter)));
    return { part, files: new Map([...files, ...needed.map(({ file }) => [file.address, file] as const)]) };
  });
}
