import type { PartFiles } from '../offline-bundles.ts';
import type { FontSlice } from './slices.ts';

/** A slice of the title font as the site serves it. */
interface SliceFile {
  slice: Pick<FontSlice, 'characters'>;
  address: string;
  body: Uint8Array;
}

/** Returns the files of each part, with the slices that have a character of its texts. */
export function withFonts(
  parts: readonly { part: PartFiles['part']; files: ReadonlyMap<string, string> }[],
  slices: readonly SliceFile[],
): PartFiles[] {
  const tests = slices.map((file) => ({ ...file, like: charactersLike(file.slice.characters) }));
  const asked = new Map<string, typeof tests>();
  return parts.map(({ part, files }) => {
    const needed = new Map<string, Uint8Array>();
    for (const [address, text] of files) {
      const found = asked.get(address) ?? tests.filter(({ like }) => like.test(text));
      asked.set(address, found);
      for (const slice of found) needed.set(slice.address, slice.body);
    }
    return { part, files: new Map<string, string | Uint8Array>([...files, ...needed]) };
  });
}

function charactersLike(characters: string): RegExp {
  return new RegExp(`[${characters.replaceAll(/[\\\]^-]/g, '\\$&')}]`, 'u');
}
