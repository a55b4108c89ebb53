/** Returns a number with at most one decimal: finer than a pixel at any width, and short in data and HTML. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
