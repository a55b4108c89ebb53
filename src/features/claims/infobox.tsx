import './infobox.css';
import { Children, type ReactNode } from 'react';
import { DataEntry, DataList } from '#ui/data-list.tsx';
import { claimAnchor } from '#wiki/claim-anchor.ts';
import { messages } from '#messages/messages.ts';
import type { ClaimData } from '#wiki/shared-data.ts';
import { ClaimAnswer } from './claim-answer.tsx';

/** The number of facts that a phone shows before the text. */
const leading = 5;

/**
 * Renders the short facts of a page's subject: picture, given rows, then the claims marked for the infobox. Where it is
 * above the text, all but the first five are folded, unless that would save no room. Nothing if there are none.
 */
export function Infobox({ title, claims, picture, facts }: InfoboxProps) {
  const rows = [
    ...Children.toArray(facts),
    ...claims
      .filter(({ infobox }) => infobox)
      .map((claim) => (
        <DataEntry key={claim.id} id={claimAnchor(claim.id)} term={claim.label}>
          <ClaimAnswer claim={claim} inCard />
        </DataEntry>
      )),
  ];
  if (rows.length === 0 && !picture) return null;
  const isFolded = rows.length > leading + 1;
  return (
    <aside className="infobox" aria-label={messages.claims.atAGlanceOf({ title })}>
      {picture ? (
        <div className="infobox-picture">{picture}</div>
      ) : (
        <p className="infobox-head" aria-hidden="true">
          {messages.claims.atAGlance}
        </p>
      )}
      {rows.length > 0 && <DataList>{isFolded ? rows.slice(0, leading) : rows}</DataList>}
      {isFolded && (
        <details className="infobox-more">
          <summary>{messages.claims.allFacts({ count: rows.length })}</summary>
          <DataList>{rows.slice(leading)}</DataList>
        </details>
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
  /** Rows above the claims: a `DataEntry` each, without what renders nothing. */
  facts?: readonly ReactNode[] | undefined;
}
