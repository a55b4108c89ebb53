import { contrastOf } from '#lib/colours.ts';
import { accentTokens, type ColourPair, fixedColours } from '../accents.ts';
import { fieldPath } from '../field-path.ts';
import type { Finding } from '../problem.ts';
import type { ReadFiles } from '../read-files.ts';
import type { Site } from '../schemas/site.ts';

type Accents = NonNullable<Site['accents']>;
type Fixed = keyof typeof fixedColours;

/** The minimum contrast of text (https://www.w3.org/TR/WCAG22/#contrast-minimum). */
const minContrast = 4.5;

/** Colours of text on walls. */
const onWall: readonly Fixed[] = ['wall-ink', 'wall-muted'];

/** For each accent, the tokens derived from it, each with the fixed colours that are its background or its text. */
const contrastPartners: Record<keyof Accents, Readonly<Record<string, readonly Fixed[]>>> = {
  link: { link: ['paper', 'surface', 'sunken'] },
  warm: { warm: ['on-warm'], 'warm-soft': ['ink'] },
  wall: { wall: onWall, 'wall-deep': onWall, band: onWall },
};

const themes = Object.keys(fixedColours.paper) as (keyof ColourPair)[];

/** Checks that the wiki's accents leave enough contrast to read text. */
export function* checkAccents({ site }: ReadFiles): Generator<Finding> {
  const accents = site?.value.accents;
  if (!site || !accents) return;
  const tokens = accentTokens(accents);
  const nameOf = fieldPath<Site>(({ accents: field }) => field);
  for (const accent of Object.keys(accents) as (keyof Accents)[]) {
    for (const theme of themes) {
      const [worst] = Object.entries(contrastPartners[accent])
        .flatMap(([token, fixed]) => fixed.map((name) => contrastIn(theme, tokens.get(token), name)))
        .filter(({ ratio }) => ratio < minContrast)
        .toSorted((a, b) => a.ratio - b.ratio);
      if (!worst) continue;
      const { colour, name, other, ratio } = worst;
      yield {
        file: site.file,
        path: [...nameOf, accent, theme],
        rule: 'low-contrast',
        message: `${colour} and ${other} (--${name}), one on the other on ${theme} pages, have a contrast of ${ratio.toFixed(1)}:1.`,
        expected: `Choose a colour that is further from ${other}: text needs ${minContrast}:1.`,
      };
    }
  }
}

function contrastIn(theme: keyof ColourPair, pair: ColourPair | undefined, name: Fixed) {
  const other = fixedColours[name][theme];
  const colour = pair?.[theme] ?? other;
  return { colour, name, other, ratio: pair ? contrastOf(colour, other) : Infinity };
}
