import { localSerifs, matchedDescriptors, type Metrics } from './fallback-metrics.ts';
import type { FontSlice } from './slices.ts';
import { systemFonts } from './system-fonts.ts';

/** The font family of titles, as in `tokens.css`. */
export const titleFamily = 'Title Font';

/** The font family for a script in running text: a system font, with the title font as fallback. */
const scriptFamily = 'Local Script';

/** What a slice contributes to its rule. */
export type FaceSlice = Pick<FontSlice, 'name' | 'range' | 'scripts'>;

interface FontFacesOptions<Slice extends FaceSlice> {
  slices: readonly Slice[];
  /** The scripts of the wiki, with or without a font of their own. */
  scripts: readonly string[];
  /** The metrics of the title font, or null if it has no Latin. */
  metrics: Metrics | null;
  /** Returns the path of a slice's file, relative to the style sheet. */
  urlOf: (slice: Slice) => string;
  /** Whether the style sheet embeds the files. Each is then embedded only once. */
  embedded: boolean;
}

/**
 * Returns the `@font-face` rules: the title font, its local fallbacks, and fonts for scripts of running text that
 * systems may lack. `font-display: optional` keeps titles from moving after the first paint; see docs/decisions/0004.
 */
export function fontFaces<Slice extends FaceSlice>(options: FontFacesOptions<Slice>): string {
  const { slices, scripts, metrics, urlOf, embedded } = options;
  const source = (slice: Slice) => `url("${urlOf(slice)}")format("woff2")`;
  const titles = slices.map((slice) =>
    face(titleFamily, [
      'font-weight:700',
      `font-display:${embedded ? 'block' : 'optional'}`,
      `src:${source(slice)}`,
      `unicode-range:${slice.range}`,
    ]),
  );
  const text = slices.flatMap((slice) => {
    const local = slice.scripts.flatMap((script) => systemFonts[script]?.faces ?? []);
    if (local.length === 0) return [];
    const sources = [...local.map((name) => `local("${name}")`), ...(embedded ? [] : [source(slice)])];
    return [face(scriptFamily, ['font-display:swap', `src:${sources.join(',')}`, `unicode-range:${slice.range}`])];
  });
  return [...titles, ...text, ...(metrics ? standIns(metrics) : []), systemFamilies(scripts)].join('\n');
}

/** Returns the rules of the local serifs, adjusted to the width of the title font. */
function standIns(title: Metrics): string[] {
  return localSerifs.map(({ family, local, metrics }) =>
    face(family, [
      'font-weight:700',
      `src:${local.map((name) => `local("${name}")`).join(',')}`,
      matchedDescriptors(title, metrics),
    ]),
  );
}

/** Returns the families that `tokens.css` appends to its own for text and titles. */
function systemFamilies(scripts: readonly string[]): string {
  const families = (kind: 'sans' | 'serif') =>
    [...scripts.flatMap((script) => systemFonts[script]?.[kind] ?? []), scriptFamily]
      .map((family) => `"${family}"`)
      .join(',');
  return `:root{--script-sans:${families('sans')};--script-serif:${families('serif')}}`;
}

function face(family: string, descriptors: readonly string[]): string {
  return `@font-face{font-family:"${family}";${descriptors.join(';')}}`;
}
