import { type FontSlice, inScripts } from './slices.ts';

/** A slice of a font as a file of the site. */
export interface FontFile extends Pick<FontSlice, 'use' | 'scripts'> {
  /** Without the site's base. */
  address: string;
}

const headings = /<h[1-4][ >].*?<\/h[1-4]>/gs;

/**
 * Returns the elements that preload the fonts of a page: that of text, since the next page is shown in it too, and of
 * titles Latin, and another script if a heading has it. A font that arrives after the first paint is not used.
 */
export function fontPreloads(html: string, fonts: readonly FontFile[], base: string): string[] {
  const titles = [...html.matchAll(headings)].map(([heading]) => heading).join('');
  return fonts
    .filter(({ use, scripts }) => use === 'text' || scripts.includes('Latin') || inScripts(scripts)(titles))
    .map(
      ({ address }) =>
        `<link rel="preload" href="${base.slice(0, -1)}${address}" as="font" type="font/woff2" crossorigin>`,
    );
}
