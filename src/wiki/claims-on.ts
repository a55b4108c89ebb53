import type { PageData } from './page-data.ts';
import type { ClaimData, ListEntryData } from './shared-data.ts';

/** Returns the claims about the subject of a page, or about an entity on a list; most lists have none. */
export function claimsOn(subject: PageData | ListEntryData): readonly ClaimData[] {
  return 'claims' in subject ? subject.claims : [];
}
