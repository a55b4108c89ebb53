import { readFileSync } from 'node:fs';

/** A colour of the design in its two themes. */
interface TokenColour {
  light: string;
  dark: string;
}

/** The colours of `tokens.css` by their names without the dashes: `wall`. Throws for a name that is no colour there. */
export function tokenColours(css = readFileSync('src/ui/styles/tokens.css', 'utf8')): (name: string) => TokenColour {
  const pairs = new Map<string, TokenColour>();
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
