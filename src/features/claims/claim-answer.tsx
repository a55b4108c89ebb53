import './claim-answer.css';
import { Disclosure } from '#ui/disclosure.tsx';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import { messages } from '#wiki/messages.ts';
import { CitationMarks, ProseView } from '#wiki/prose-view.tsx';
import type { ClaimView } from '#wiki/views.ts';
import { ClaimValues } from './claim-values.tsx';
import { leadingValues } from './leading-values.ts';

/** What a claim says, with its sources; where they differ, every value unfolds in place. */
export function ClaimAnswer({ claim }: { claim: ClaimView }) {
  return (
    <>
      {leadingValues(claim).map(({ content, citations }, place) => (
        <div key={place}>
          <ProseView prose={content} />
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
          <ClaimValues claim={claim} />
        </Disclosure>
      )}
    </>
  );
}
