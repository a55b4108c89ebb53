import { readFileSync } from 'node:fs';
import { accentTokens, type ColourPair } from '#compiler/accents.ts';
import type { Site } from '#compiler/schemas/site.ts';

/**
 * Returns a colour by its token name without the dashes: `wall`.
 *
 * @throws If there is no such colour.
 */
export type Palette = (name: string) => ColourPair;

/** Returns the colours of a wiki: those of `tokens.css`, overridden by its accents. */
export function paletteOf({ accents }: Pick<Site, 'accents'>): Palette {
  const own = accentTokens(accents);
  const colour = tokenColours();
  return (name) => own.get(name) ?? colour(name);
}

/**
 * Returns the colours of `tokens.css` by name without the dashes: `wall`.
 *
 * @throws If there is no such colour.
 */
export function tokenColours(css = readFileSync('src/ui/styles/tokens.css', 'utf8')): Palette {
  const pairs = new Map<string, ColourPair>();
  for (const [, name = '', light = '', dark = ''] of css.matchAll(/--([\w-]+):\s*light-dark\((#\w+),\s*(#\w+)\)/g)) {
    pairs.set(name, { light, dark });
  }
  for (const [, name = '', both = ''] of css.matchAll(/--([\w-]+):\s*(#\w+);/g))
    pairs.set(name, { light: both, dark: both });
  return (name) => {
    const colour = pairs.get(name);
    if (!colour) throw new Error(`build: tokens.css has no colour --${name}.`);
    return colour;
  };
}
