/**
 * Returns numbers in ascending order as runs of consecutive ones: the first and the last of each.
 *
 * @example numberRanges([4, 1, 2, 3, 7]) // [[1, 4], [7, 7]]
 */
export function numberRanges(numbers: readonly number[]): [first: number, last: number][] {
  const ranges: [number, number][] = [];
  for (const number of numbers.toSorted((one, other) => one - other)) {
    const range = ranges.at(-1);
    if (range && number <= range[1] + 1) range[1] = number;
    else ranges.push([number, number]);
  }
  return ranges;
}
