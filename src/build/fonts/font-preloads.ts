import { type FontSlice, inScripts } from './slices.ts';

/** A slice of the title font as a file of the site. */
export interface FontFile extends Pick<FontSlice, 'scripts'> {
  /** Without the site's base. */
  address: string;
}

const headings = /<h[1-4][ >].*?<\/h[1-4]>/gs;

/**
 * The elements that make the browser ask for fonts together with the style sheet: Latin, which the name of the wiki is
 * set in, and another script where a heading of the page has it. A font that comes after the first paint would not be used.
 */
export function fontPreloads(html: string, fonts: readonly FontFile[], base: string): string[] {
  const titles = [...html.matchAll(headings)].map(([heading]) => heading).join('');
  return fonts
    .filter(({ scripts }) => scripts.includes('Latin') || inScripts(scripts)(titles))
    .map(
      ({ address }) =>
        `<link rel="preload" href="${base.slice(0, -1)}${address}" as="font" type="font/woff2" crossorigin>`,
    );
}
