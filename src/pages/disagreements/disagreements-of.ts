import type { DisagreementsPage } from '#wiki/page-data.ts';
import type { PageLinkData } from '#wiki/shared-data.ts';

/** Returns the disagreements with a value from a source. */
export function disagreementsOf(
  { disagreements, references }: Pick<DisagreementsPage, 'disagreements' | 'references'>,
  source: Pick<PageLinkData, 'path'>,
): DisagreementsPage['disagreements'] {
  const ofSource = references.filter((reference) => reference.source.path === source.path);
  const numbers = new Set(ofSource.flatMap(({ cited }) => cited.map(({ citation }) => citation)));
  return disagreements.filter(({ claim }) =>
    claim.values.some(({ citations }) => citations.some((number) => numbers.has(number))),
  );
}
