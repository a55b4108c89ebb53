import { type FontSlice, inScripts } from './slices.ts';

/** A slice of a font as a file of the site. */
export interface FontFile extends Pick<FontSlice, 'use' | 'scripts'> {
  /** Without the site's base. */
  address: string;
}

const headings = /<h[1-4][ >].*?<\/h[1-4]>/gs;

/**
 * Returns the elements that preload the fonts of a page: Latin, and another script if the page has it, of the font of
 * titles if a heading has. A font that arrives after the first paint is not used.
 */
export function fontPreloads(html: string, fonts: readonly FontFile[], base: string): string[] {
  const texts = { titles: [...html.matchAll(headings)].map(([heading]) => heading).join(''), text: html };
  return fonts
    .filter(({ use, scripts }) => scripts.includes('Latin') || inScripts(scripts)(texts[use]))
    .map(
      ({ address }) =>
        `<link rel="preload" href="${base.slice(0, -1)}${address}" as="font" type="font/woff2" crossorigin>`,
    );
}
