import { contrastOf } from '#lib/colours.ts';
import { accentTokens, type ColourPair, fixedColours } from '../accents.ts';
import { fieldPath } from '../field-path.ts';
import type { Finding } from '../problem.ts';
import type { ReadFiles } from '../read-files.ts';
import type { Site } from '../schemas/site.ts';

type Accents = NonNullable<Site['accents']>;
type Fixed = keyof typeof fixedColours;

/** The contrast of text (https://www.w3.org/TR/WCAG22/#contrast-minimum). */
const least = 4.5;

/** Which colours stand on one another, by the accent that one of them is made of. */
const meetings: Record<keyof Accents, readonly [token: string, fixed: readonly Fixed[]][]> = {
  link: [['link', ['paper', 'surface', 'sunken']]],
  warm: [
    ['warm', ['on-warm']],
    ['warm-soft', ['ink']],
  ],
  wall: [
    ['wall', ['wall-ink', 'wall-muted']],
    ['wall-deep', ['wall-ink', 'wall-muted']],
    ['band', ['wall-ink', 'wall-muted']],
  ],
};

/** Checks that text can be read in the colours of the wiki. */
export function* checkAccents({ site }: ReadFiles): Generator<Finding> {
  const accents = site?.value.accents;
  if (!site || !accents) return;
  const tokens = accentTokens(accents);
  const nameOf = fieldPath<Site>(({ accents: field }) => field);
  for (const accent of Object.keys(accents) as (keyof Accents)[]) {
    for (const theme of ['light', 'dark'] as const) {
      const worst = meetings[accent]
        .flatMap(([token, fixed]) => fixed.map((name) => contrastIn(theme, tokens.get(token), name)))
        .filter(({ ratio }) => ratio < least)
        .toSorted((a, b) => a.ratio - b.ratio)[0];
      if (!worst) continue;
      const { colour, name, other, ratio } = worst;
      yield {
        file: site.file,
        path: [...nameOf, accent, theme],
        rule: 'low-contrast',
        message: `${colour} and ${other} (--${name}), which stand on one another on ${theme} pages, have a contrast of ${ratio.toFixed(1)}:1.`,
        expected: `Choose a colour that is further from ${other}: text needs ${least}:1.`,
      };
    }
  }
}

function contrastIn(theme: keyof ColourPair, pair: ColourPair | undefined, name: Fixed) {
  const other = fixedColours[name][theme];
  const colour = pair?.[theme] ?? other;
  return { colour, name, other, ratio: pair ? contrastOf(colour, other) : Infinity };
}
