/** Rounds to one decimal: finer than what a screen shows, and short in the data. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
