import './claim-answer.css';
import { Disclosure } from '#ui/disclosure.tsx';
import { useOpened } from '#ui/opened.ts';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import { messages } from '#messages/messages.ts';
import { FootnoteMarkers } from '#entities/prose-view.tsx';
import { ValueView } from '#entities/value-view.tsx';
import type { ClaimData } from '#wiki/shared-data.ts';
import { ClaimValues } from './claim-values.tsx';
import { leadingValues } from '#wiki/leading-values.ts';

/**
 * Renders the leading value of a claim with its sources; if there are other values, all unfold in place: in a folded
 * section once the reader has opened it.
 */
export function ClaimAnswer({ claim, inCard = false }: ClaimAnswerProps) {
  const opened = useOpened();
  const leading = leadingValues(claim);
  const others = claim.values.length - leading.length;
  return (
    <>
      {leading.map((value, index) => (
        <div key={index}>
          <ValueView value={value} />
          <FootnoteMarkers citations={value.citations} />
        </div>
      ))}
      {opened && (claim.differs || others > 0) && (
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
  /** Whether the container is a narrow card. */
  inCard?: boolean;
}
