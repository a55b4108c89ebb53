import { accentTokens } from '#compiler/accents.ts';
import type { Site } from '#compiler/schemas/site.ts';

/**
 * Returns the CSS rule that replaces colours of `tokens.css` with the wiki's own, or an empty string if it has none.
 */
export function accentSheet({ accents }: Pick<Site, 'accents'>): string {
  const declarations = [...accentTokens(accents)].map(
    ([name, { light, dark }]) => `--${name}:light-dark(${light},${dark})`,
  );
  return declarations.length === 0 ? '' : `\n:root:root{${declarations.join(';')}}`;
}
