import { rounded } from '#lib/rounded.ts';

/** How far a wave rises above the middle of its highest point, in pixels. */
const above = 7;

/**
 * Returns the ribbon of a row of feelings on its line at `y`, in percent across and pixels down: a wave over each scene,
 * as high as its points, which are `step` apart. It reaches over the scenes beside it, which are `wide` percent apart.
 */
export function feelingsRibbon(points: readonly FeelingPoint[], { y, step, wide }: RibbonSize): string {
  const [side, bend] = [rounded(wide * 1.5), rounded(wide * 0.75)];
  return points
    .map(({ x, y: lowest, voices }) => {
      const high = y - lowest + (voices.length - 1) * step + above;
      return `M${rounded(x - side)} ${y}c${bend} 0 ${bend}-${high} ${side}-${high}s${bend} ${high} ${side} ${high}z`;
    })
    .join('');
}

interface FeelingPoint {
  x: number;
  /** Of the lowest of its points. */
  y: number;
  voices: readonly number[];
}

interface RibbonSize {
  y: number;
  step: number;
  wide: number;
}
