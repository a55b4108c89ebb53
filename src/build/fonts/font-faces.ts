import { localSerifs, matchedDescriptors, type Metrics } from './fallback-metrics.ts';
import type { FontSlice } from './slices.ts';
import { systemFonts } from './system-fonts.ts';

/** The family of titles, as `tokens.css` names it. */
export const titleFamily = 'Title Font';

/** A script in running text: what the system has, and the title font where it has none. */
const scriptFamily = 'Local Script';

/** What of a slice its rule is made of. */
export type FaceSlice = Pick<FontSlice, 'name' | 'range' | 'scripts'>;

interface FontFacesOptions<Slice extends FaceSlice> {
  slices: readonly Slice[];
  /** The scripts of the wiki, whether a font is named for them or not. */
  scripts: readonly string[];
  /** The metrics of the title font; null where there is none for Latin. */
  metrics: Metrics | null;
  /** Where the file of a slice is, seen from the style sheet. */
  urlOf: (slice: Slice) => string;
  /** True: each file stands in the style sheet itself, where it must not stand twice. */
  embedded: boolean;
}

/**
 * The `@font-face` rules: the title font, the local serifs that stand in for it, and the scripts of running text for which
 * systems may have no font. Titles use what is there when the page is first painted, so that nothing moves afterwards; see
 * docs/decisions/0004.
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

/** The local serifs, each as wide as the title font. */
function standIns(title: Metrics): string[] {
  return localSerifs.map(({ family, local, metrics }) =>
    face(family, [
      'font-weight:700',
      `src:${local.map((name) => `local("${name}")`).join(',')}`,
      matchedDescriptors(title, metrics),
    ]),
  );
}

/** What `tokens.css` puts behind its own families of text and of titles. */
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
