import { mixed } from '#lib/colours.ts';
import type { Site } from './schemas/site.ts';

/** A colour in the light and in the dark theme. */
export interface ColourPair {
  light: string;
  dark: string;
}

/** Colours of `tokens.css` that are the same in every wiki; accents must contrast with them. */
export const fixedColours = {
  paper: { light: '#f3f5f2', dark: '#0f181b' },
  surface: { light: '#ffffff', dark: '#162226' },
  sunken: { light: '#e8ecea', dark: '#0b1315' },
  ink: { light: '#1b282c', dark: '#e4ebe8' },
  edge: { light: '#6a7e84', dark: '#71898f' },
  'on-warm': { light: '#231a00', dark: '#231a00' },
  'wall-ink': { light: '#eef3f1', dark: '#e4ebe8' },
  'wall-muted': { light: '#dbe6e3', dark: '#c7d5d3' },
} as const satisfies Record<string, ColourPair>;

/**
 * Returns the tokens that override those of `tokens.css`, by name: the accents of a wiki and the shades derived from
 * them.
 */
export function accentTokens({ link, warm, wall }: NonNullable<Site['accents']> = {}): Map<string, ColourPair> {
  const { surface, ink, edge } = fixedColours;
  const tokens: Record<string, ColourPair | undefined> = {
    link,
    warm,
    'warm-soft': warm && mixedPair(surface, warm, 0.2),
    'warm-ink': warm && ink,
    wall,
    'wall-deep': wall && { light: mixed(wall.light, '#000000', 0.25), dark: mixed(wall.dark, '#ffffff', 0.06) },
    band: wall && { light: wall.light, dark: mixed(wall.dark, '#ffffff', 0.12) },
    bar: wall && { light: wall.light, dark: edge.dark },
  };
  return new Map(Object.entries(tokens).flatMap(([name, pair]) => (pair ? [[name, pair] as const] : [])));
}

function mixedPair(one: ColourPair, other: ColourPair, share: number): ColourPair {
  return { light: mixed(one.light, other.light, share), dark: mixed(one.dark, other.dark, share) };
}
