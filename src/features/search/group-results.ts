import { groupBy } from '#lib/group-by.ts';
import type { SearchKind } from '#wiki/search/search-data.ts';
import type { FoundName } from './search.ts';

/** Results of one kind, best first. */
interface ResultGroup {
  kind: SearchKind;
  results: readonly FoundName[];
}

/** Groups results by kind; the kind of the best result comes first, then that of the best of another kind. */
export function groupResults(names: readonly FoundName[]): ResultGroup[] {
  return groupBy(names, ({ entry }) => entry.kind).map((results) => ({ kind: results[0].entry.kind, results }));
}
