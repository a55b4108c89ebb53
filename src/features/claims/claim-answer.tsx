import './claim-answer.css';
import { Disclosure } from '#ui/disclosure.tsx';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import { messages } from '#messages/messages.ts';
import { FootnoteMarkers } from '#entities/prose-view.tsx';
import { ValueView } from '#entities/value-view.tsx';
import type { ClaimData } from '#wiki/shared-data.ts';
import { ClaimValues } from './claim-values.tsx';
import { leadingValues } from '#wiki/leading-values.ts';

/**
 * Renders the leading value of a claim with its sources; if there are other values, all unfold in place. `brief` shows
 * one value in large type, even where the wiki does not choose between several: the marker beside it shows that there
 * are others.
 */
export function ClaimAnswer({ claim, brief = false, inCard = false }: ClaimAnswerProps) {
  const leading = leadingValues(claim);
  const others = claim.values.length - leading.length;
  return (
    <>
      {(brief ? leading.slice(0, 1) : leading).map((value, index) => (
        <div key={index} className={brief ? 'claim-answer-large' : undefined}>
          <ValueView value={value} />
          <FootnoteMarkers numbers={value.citations} />
        </div>
      ))}
      {(claim.differs || others > 0) && (
        <Disclosure
          inCard={inCard}
          summary={
            <>
              {claim.differs
                ? messages.claims.differs({ values: claim.values.length })
                : messages.claims.others({ values: others })}
              <VisuallyHidden>{messages.claims.differsOn({ label: claim.label })}</VisuallyHidden>
            </>
          }
        >
          <p className="claim-answer-head">{messages.differing.head({ label: claim.label })}</p>
          <ClaimValues claim={claim} />
        </Disclosure>
      )}
    </>
  );
}

interface ClaimAnswerProps {
  claim: ClaimData;
  brief?: boolean;
  /** Whether the container is a narrow card. */
  inCard?: boolean;
}
