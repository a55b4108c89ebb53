import './claim-answer.css';
import { Disclosure } from '#ui/disclosure.tsx';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import { messages } from '#wiki/messages.ts';
import { CitationMarks, ProseView } from '#wiki/prose-view.tsx';
import type { ClaimView } from '#wiki/views.ts';
import { ClaimValues } from './claim-values.tsx';
import { leadingValues } from './leading-values.ts';

/**
 * What a claim says, with its sources; where they differ, every value unfolds in place. `brief` shows one value where
 * the wiki does not choose between several: the mark beside it tells of the others.
 */
export function ClaimAnswer({ claim, brief = false }: { claim: ClaimView; brief?: boolean }) {
  const leading = leadingValues(claim);
  return (
    <>
      {(brief ? leading.slice(0, 1) : leading).map(({ text, citations }, place) => (
        <div key={place}>
          <ProseView prose={text} />
          <CitationMarks numbers={citations} />
        </div>
      ))}
      {claim.differs && (
        <Disclosure
          summary={
            <>
              {messages.claims.differs(claim.values.length)}
              <VisuallyHidden>{messages.claims.differsOn(claim.label)}</VisuallyHidden>
            </>
          }
        >
          <p className="claim-answer-head">{messages.differing.head(claim.label)}</p>
          <ClaimValues claim={claim} />
        </Disclosure>
      )}
    </>
  );
}
