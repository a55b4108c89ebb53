import { type FontSlice, inScripts } from './slices.ts';

/** A slice of the title font as a file of the site. */
export interface FontFile extends Pick<FontSlice, 'scripts'> {
  /** Without the site's base. */
  address: string;
}

const headings = /<h[1-4][ >].*?<\/h[1-4]>/gs;

/**
 * Returns the elements that preload fonts together with the style sheet: Latin, for the name of the wiki, and another
 * script if a heading of the page contains it. A font that arrives after the first paint is not used.
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
