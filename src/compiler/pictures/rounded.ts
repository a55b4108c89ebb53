/** A number with one decimal at most: finer than a pixel at any width, and short in a page's data. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
