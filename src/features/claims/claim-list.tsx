import { DataEntry, DataList } from '#ui/data-list.tsx';
import { claimAnchor } from '#wiki/claim-anchor.ts';
import { messages } from '#messages/messages.ts';
import { TitleLink } from '#entities/title-link.tsx';
import type { ClaimData } from '#wiki/shared-data.ts';
import { ClaimAnswer } from './claim-answer.tsx';
import { ClaimValues } from './claim-values.tsx';

/** Renders claims as a list of statements, each with the scene from which it is true if that matters. */
export function ClaimList({ claims, withAddress = true, everyValue = false }: ClaimListProps) {
  return (
    <DataList columns>
      {claims.map((claim) => (
        <DataEntry key={claim.id} id={withAddress ? claimAnchor(claim.id) : undefined} term={claim.label}>
          {everyValue ? <ClaimValues claim={claim} /> : <ClaimAnswer claim={claim} />}
          {claim.since && (
            <p>
              {messages.claims.since} <TitleLink page={claim.since} />
            </p>
          )}
        </DataEntry>
      ))}
    </DataList>
  );
}

interface ClaimListProps {
  claims: readonly ClaimData[];
  /** Whether each claim has an anchor: false where the claims of several things share a page. */
  withAddress?: boolean;
  /** Whether to show every value with its sources if no value is preferred. */
  everyValue?: boolean;
}
