/**
 * Returns the values to show while a claim is folded: those of its best rank, which come first. If the wiki does not
 * choose between them, all are returned.
 */
export function leadingValues<Value extends { rank?: unknown }>({ values }: { values: readonly Value[] }): Value[] {
  const best = values[0]?.rank;
  return values.filter(({ rank }) => rank === best);
}
