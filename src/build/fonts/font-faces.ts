import { matchedDescriptors, type Metrics, standIns } from './fallback-metrics.ts';
import type { FontUse } from './script-fonts.ts';
import type { FontSlice } from './slices.ts';
import { systemFonts } from './system-fonts.ts';

/** The font families of titles and text, as in `tokens.css`. */
export const families: Readonly<Record<FontUse, string>> = { titles: 'Title Font', text: 'Text Font' };

/**
 * The family of what text has in one weight only: browsers look for a character among the faces of one weight, so those
 * for all weights would hide those for one (https://drafts.csswg.org/css-fonts-4/#font-matching-algorithm).
 */
const oneWeightFamily = 'Text Script';

/** The font family for a script in running text where neither the text font is there in time nor a system font. */
const scriptFamily = 'Local Script';

/** What a slice contributes to its rule. */
export type FaceSlice = Pick<FontSlice, 'name' | 'use' | 'weight' | 'isOnlyWeight' | 'range' | 'scripts'>;

interface FontFacesOptions<Slice extends FaceSlice> {
  slices: readonly Slice[];
  /** The scripts of the wiki, with or without a font of their own. */
  scripts: readonly string[];
  /** The metrics of the fonts that have Latin. */
  metrics: Partial<Record<FontUse, Metrics>>;
  /** Returns the path of a slice's file, relative to the style sheet. */
  urlOf: (slice: Slice) => string;
  /** Whether the style sheet embeds the files. Each is then embedded only once. */
  embedded: boolean;
}

/**
 * Returns the `@font-face` rules: the fonts of titles and text, what stands in for them, and a font for scripts that
 * systems may lack. `font-display: optional` keeps a page from moving after the first paint; see docs/decisions/0004.
 */
export function fontFaces<Slice extends FaceSlice>(options: FontFacesOptions<Slice>): string {
  const { slices, scripts, metrics, urlOf, embedded } = options;
  const file = (slice: Slice) => [`src:url("${urlOf(slice)}")format("woff2")`, `unicode-range:${slice.range}`];
  const web = slices.map((slice) =>
    face(slice.use === 'text' && slice.isOnlyWeight ? oneWeightFamily : families[slice.use], [
      `font-weight:${weightsOf(slice)}`,
      `font-display:${embedded ? 'block' : 'optional'}`,
      ...file(slice),
    ]),
  );
  const late = embedded
    ? []
    : textSlices(slices).map((slice) => face(scriptFamily, ['font-display:swap', ...file(slice)]));
  const local = (Object.keys(families) as FontUse[]).flatMap((use) => {
    const font = metrics[use];
    return font ? standInFaces(use, font) : [];
  });
  return [...web, ...late, ...local, systemFamilies(scripts)].join('\n');
}

/** Returns the weights that a slice sets, so that a browser thickens none. */
function weightsOf({ use, weight, isOnlyWeight }: FaceSlice): string {
  if (use === 'titles') return '700';
  if (weight === 400) return isOnlyWeight ? '400 700' : '400';
  return '600 700';
}

/** Returns the slices that can set text in scripts that systems may lack: of the font of text, if the script has one. */
function textSlices<Slice extends FaceSlice>(slices: readonly Slice[]): Slice[] {
  const rare = slices.filter(({ scripts }) => scripts.some((script) => script in systemFonts));
  const text = rare.filter(({ use }) => use === 'text');
  return rare.filter(({ use, scripts }) => use === 'text' || !text.some((other) => other.scripts[0] === scripts[0]));
}

/** Returns the rules of local fonts, adjusted to the width of a web font. */
function standInFaces(use: FontUse, web: Metrics): string[] {
  return standIns[use].map(({ family, local, metrics }) =>
    face(family, [
      ...(use === 'titles' ? ['font-weight:700'] : []),
      `src:${local.map((name) => `local("${name}")`).join(',')}`,
      matchedDescriptors(web, metrics),
    ]),
  );
}

/** Returns the families that `tokens.css` appends to its own for text and titles: few systems have all of a serif. */
function systemFamilies(scripts: readonly string[]): string {
  const named = (kind: 'sans' | 'serif') => scripts.flatMap((script) => systemFonts[script]?.[kind] ?? []);
  const sans = named('sans');
  return `:root{--script-sans:${familyList(sans)};--script-serif:${familyList([...named('serif'), ...sans])}}`;
}

function familyList(system: readonly string[]): string {
  return [...system, scriptFamily].map((family) => `"${family}"`).join(',');
}

function face(family: string, descriptors: readonly string[]): string {
  return `@font-face{font-family:"${family}";${descriptors.join(';')}}`;
}
