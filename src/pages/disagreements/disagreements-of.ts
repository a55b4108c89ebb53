import type { DisagreementsPage } from '#wiki/page-data.ts';
import type { PageLinkData } from '#wiki/shared-data.ts';

/** Returns the disagreements with a value from a source. */
export function disagreementsOf(
  { disagreements, references }: Pick<DisagreementsPage, 'disagreements' | 'references'>,
  source: Pick<PageLinkData, 'path'>,
): DisagreementsPage['disagreements'] {
  const numbers = new Set(references.filter((reference) => reference.source.path === source.path).map((r) => r.number));
  return disagreements.filter(({ claim }) =>
    claim.values.some(({ citations }) => citations.some((number) => numbers.has(number))),
  );
}
