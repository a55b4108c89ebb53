import { DataEntry, DataList } from '#ui/data-list.tsx';
import { messages } from '#wiki/messages.ts';
import { TitleLink } from '#wiki/title-link.tsx';
import type { ClaimView } from '#wiki/views.ts';
import { ClaimAnswer } from './claim-answer.tsx';

/** Claims as a list of statements, with the scene from which each is true where that matters. */
export function ClaimList({ claims }: { claims: readonly ClaimView[] }) {
  return (
    <DataList columns>
      {claims.map((claim) => (
        <DataEntry key={claim.id} term={claim.label}>
          <ClaimAnswer claim={claim} />
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
