import type { Site } from '#compiler/schemas/site.ts';
import { type FontPackage, readFontPackage } from './font-package.ts';

/** The scripts of one language and the font package for them. */
export interface ScriptFont {
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
 * Returns the title fonts for the scripts of a wiki, Latin first.
 *
 * @throws If site.json names a package that is not installed or not a font.
 */
export function scriptFonts(site: Writing, read = readFontPackage): ScriptFont[] {
  return scriptsOf(site).flatMap(({ lang, unicode }) =>
    site.fonts.flatMap((named): ScriptFont[] => {
      const scripts = unicode.filter((script) => named.scripts.includes(script));
      if (scripts.length === 0) return [];
      return [{ scripts, font: read(named.package), ...(lang === undefined ? {} : { lang }) }];
    }),
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
