import { accentTokens } from '#compiler/accents.ts';
import type { Site } from '#compiler/schemas/site.ts';

/** The rule by which the colours of a wiki take the place of those of `tokens.css`, wherever it stands; empty for none. */
export function accentSheet({ accents }: Pick<Site, 'accents'>): string {
  const declarations = [...accentTokens(accents)].map(
    ([name, { light, dark }]) => `--${name}:light-dark(${light},${dark})`,
  );
  return declarations.length === 0 ? '' : `\n:root:root{${declarations.join(';')}}`;
}
