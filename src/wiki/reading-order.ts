/**
 * The fields of a page's data in the order in which a reader meets them, whatever order they are compiled in. Footnotes
 * are numbered so. What is not listed comes last, by alphabet.
 */
const order = [
  'facts',
  'publication',
  'lead',
  'sections',
  'plot',
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

/** Names of fields as a reader meets them. */
export function readingOrder(names: readonly string[]): string[] {
  return names.toSorted((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
}

function placeOf(name: string): number {
  const place = order.indexOf(name);
  return place < 0 ? order.length : place;
}

/** Whether a field of a page's data lists the citations of what it stands beside. */
export function isCitationList(name: string, value: unknown): value is number[] {
  return name === 'citations' && Array.isArray(value);
}
