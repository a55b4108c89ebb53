import type { Site } from '#compiler/schemas/site.ts';
import type { Metrics } from './fallback-metrics.ts';
import { fontMetrics, type FontPackage, readFontPackage } from './font-package.ts';

/** What a font is for, as site.json says. */
export type FontUse = Site['fonts'][number]['use'];

/** The scripts of one language, and the font package in which their titles or their texts are set. */
export interface ScriptFont {
  use: FontUse;
  /** Script names as in Unicode. */
  scripts: readonly string[];
  /** The language written in these scripts; undefined for Latin. */
  lang?: string;
  font: FontPackage;
}

type Writing = Pick<Site, 'scripts' | 'fonts'>;

/** Latin, which every wiki uses, and the other scripts of the content, by language. */
function scriptsOf({ scripts }: Writing): { lang?: string; unicode: readonly string[] }[] {
  return [{ unicode: ['Latin'] }, ...scripts.filter(({ unicode }) => !unicode.includes('Latin'))];
}

/**
 * Returns the fonts for the scripts of a wiki, Latin first.
 *
 * @throws If site.json names a package that is not installed or not a font.
 */
export function scriptFonts(site: Writing, read = readFontPackage): ScriptFont[] {
  return scriptsOf(site).flatMap(({ lang, unicode }) =>
    site.fonts.flatMap((named): ScriptFont[] => {
      const scripts = unicode.filter((script) => named.scripts.includes(script));
      if (scripts.length === 0) return [];
      return [{ use: named.use, scripts, font: read(named.package), ...(lang === undefined ? {} : { lang }) }];
    }),
  );
}

/** Returns the metrics of the fonts that have Latin, by use. */
export async function latinMetrics(fonts: readonly ScriptFont[]): Promise<Partial<Record<FontUse, Metrics>>> {
  const latin = fonts.filter(({ scripts }) => scripts.includes('Latin'));
  return Object.fromEntries(
    await Promise.all(
      latin.map(async ({ use, font }) => [use, await fontMetrics(font, use === 'titles' ? 700 : 400)] as const),
    ),
  );
}

/** Returns a notice for each script that falls back to a system font, with instructions for adding one. */
export function fontNotices(site: Writing): string[] {
  const named = new Set(site.fonts.flatMap(({ scripts }) => scripts));
  return scriptsOf(site)
    .flatMap(({ unicode }) => unicode)
    .filter((script) => !named.has(script))
    .map(
      (script) =>
        `notice: site.json names no font for ${script}, so titles in it are set in a font of the reader's system. ` +
        `Fix: install one (npm install --save-dev @fontsource/…), and add it to "fonts" in site.json with "scripts": ["${script}"].`,
    );
}
