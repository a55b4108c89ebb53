import { readFileSync } from 'node:fs';
import { readFontPackage } from '../fonts/font-package.ts';

export interface CardFont {
  data: Buffer;
  weight: 400 | 700;
}

/** Fallback font for letters that no font of the wiki has: Latin, Cyrillic, Greek and more. */
const lastResort: readonly [file: string, weight: CardFont['weight']][] = [
  ['node_modules/dejavu-fonts-ttf/ttf/DejaVuSerif-Bold.ttf', 700],
  ['node_modules/dejavu-fonts-ttf/ttf/DejaVuSerif.ttf', 400],
];

const known = new Map<string, CardFont[]>();

/**
 * Returns the complete fonts in both weights, in a format that satori can read.
 *
 * @throws If a font is not installed.
 */
export function readCardFonts(packages: readonly string[]): CardFont[] {
  return [
    ...packages.flatMap((name) => {
      const fonts = known.get(name) ?? readWhole(name);
      known.set(name, fonts);
      return fonts;
    }),
    ...lastResort.map(([file, weight]) => ({ data: readFileSync(file), weight })),
  ];
}

function readWhole(name: string): CardFont[] {
  const { subsets, fileOf } = readFontPackage(name);
  return ([700, 400] as const).flatMap((weight) =>
    subsets.map((subset) => ({ data: readFileSync(fileOf(subset, weight, 'woff')), weight })),
  );
}
