import './infobox.css';
import type { ReactNode } from 'react';
import { DataEntry, DataList } from '#ui/data-list.tsx';
import { claimAnchor } from '#wiki/claim-anchor.ts';
import { messages } from '#messages/messages.ts';
import type { ClaimData } from '#wiki/shared-data.ts';
import { ClaimAnswer } from './claim-answer.tsx';

/**
 * Renders the short facts of a page's subject: picture, given rows, then the claims marked for the infobox. Nothing if
 * there are none.
 */
export function Infobox({ title, claims, picture, children }: InfoboxProps) {
  const rows = claims.filter(({ infobox }) => infobox);
  if (rows.length === 0 && !children && !picture) return null;
  return (
    <aside className="infobox" aria-label={messages.claims.atAGlanceOf({ title })}>
      {picture ? (
        <div className="infobox-picture">{picture}</div>
      ) : (
        <p className="infobox-head" aria-hidden="true">
          {messages.claims.atAGlance}
        </p>
      )}
      {(children || rows.length > 0) && (
        <DataList>
          {children}
          {rows.map((claim) => (
            <DataEntry key={claim.id} id={claimAnchor(claim.id)} term={claim.label}>
              <ClaimAnswer claim={claim} inCard />
            </DataEntry>
          ))}
        </DataList>
      )}
    </aside>
  );
}

interface InfoboxProps {
  /** The page's title. */
  title: string;
  claims: readonly ClaimData[];
  /** An emblem or an icon of the subject, at the top. */
  picture?: ReactNode;
  /** `DataEntry` elements. */
  children?: ReactNode;
}
