/** Numbers as English writes them. */
export const number = new Intl.NumberFormat('en');

/** "1 scene", "2,000 scenes". */
export function count(amount: number, one: string, many: string): string {
  return `${number.format(amount)} ${amount === 1 ? one : many}`;
}

/** "1st", "12th", "31st". */
export function ordinal(position: number): string {
  const last = position % 10;
  const teen = Math.floor((position % 100) / 10) === 1;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][last] ?? 'th');
  return `${number.format(position)}${ending}`;
}
