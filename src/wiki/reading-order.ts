/**
 * The fields of page data in the order in which the page shows them, which is that of footnote numbers. Other fields
 * come last, alphabetically.
 */
const order = [
  'facts',
  'publication',
  'place',
  'lead',
  'before',
  'sections',
  'awards',
  'plot',
  'lines',
  'voices',
  'verdict',
  'praise',
  'criticism',
  'moments',
  'comparisons',
  'viewing',
  'paragraphs',
  'more',
  'text',
  'reason',
  'reactions',
  'claims',
  'names',
  'credits',
  'citations',
  'playedBy',
  'cast',
];

/** Returns names of fields in reading order. */
export function readingOrder(names: readonly string[]): string[] {
  return names.toSorted((a, b) => positionOf(a) - positionOf(b) || (a < b ? -1 : 1));
}

function positionOf(name: string): number {
  const index = order.indexOf(name);
  return index < 0 ? order.length : index;
}

/** Returns whether a field of page data is a list of citations. */
export function isCitationList(name: string, value: unknown): value is number[] {
  return name === 'citations' && Array.isArray(value);
}
