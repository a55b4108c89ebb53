/** Writes a number as English does: 1,234. */
export const number = new Intl.NumberFormat('en');

/** "1 scene", "12 scenes". */
export function count(amount: number, one: string, many: string): string {
  return `${number.format(amount)} ${amount === 1 ? one : many}`;
}

/** "1st", "22nd", "113th". */
export function ordinal(position: number): string {
  const last = position % 10;
  const teen = Math.floor((position % 100) / 10) === 1;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][last] ?? 'th');
  return `${number.format(position)}${ending}`;
}

/** "A", "A and B", "A, B and C". */
export function series(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** "once", "twice", "3 times". */
export function times(amount: number): string {
  return ['never', 'once', 'twice'][amount] ?? `${number.format(amount)} times`;
}
