import type { Site } from '#compiler/schemas/site.ts';
import { type FontPackage, readFontPackage } from './font-package.ts';

/** The scripts of one language that one package has the letters of. */
export interface ScriptFont {
  /** Their names as Unicode has them. */
  scripts: readonly string[];
  /** The language that is written in them; Latin has none of its own. */
  lang?: string;
  font: FontPackage;
}

type Writing = Pick<Site, 'scripts' | 'fonts'>;

/** Latin, in which every wiki is at least partly written, and the scripts of the content, with what is written in them. */
function scriptsOf({ scripts }: Writing): { lang?: string; unicode: readonly string[] }[] {
  return [{ unicode: ['Latin'] }, ...scripts.filter(({ unicode }) => !unicode.includes('Latin'))];
}

/**
 * Returns the fonts of titles for the scripts of a wiki, Latin first.
 *
 * @throws Where site.json names a package that is not installed, or that is no font.
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

/** Returns a notice for each script that readers see in a font of their system, with the way to bring one. */
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
