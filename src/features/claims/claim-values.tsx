import './claim-answer.css';
import { Tag } from '#ui/tag.tsx';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import { messages } from '#messages/messages.ts';
import { FootnoteMarkers, placesText, ProseView, useReferences } from '#entities/prose-view.tsx';
import { TitleLink } from '#entities/title-link.tsx';
import { ValueView } from '#entities/value-view.tsx';
import type { ClaimValueData, ClaimData } from '#wiki/shared-data.ts';

/**
 * Renders every value of a claim: its sources, which value the wiki prefers, and why. `preferred` is the tag of such a
 * value.
 */
export function ClaimValues({ claim, preferred = messages.claims.ranks.preferred }: ClaimValuesProps) {
  return (
    <ul role="list" className="claim-values">
      {claim.values.map((value, index) => (
        <li key={index}>
          <Value value={value} preferred={preferred} />
        </li>
      ))}
    </ul>
  );
}

interface ClaimValuesProps {
  claim: ClaimData;
  preferred?: string;
}

function Value({ value, preferred }: { value: ClaimValueData; preferred: string }) {
  return (
    <>
      <p className={value.rank === 'deprecated' ? 'claim-values-deprecated' : 'claim-values-value'}>
        <ValueView value={value} /> {value.rank === 'preferred' && <Tag tone="warm">{preferred}</Tag>}
        {value.rank === 'deprecated' && <Tag tone="plain">{messages.claims.ranks.deprecated}</Tag>}
      </p>
      <ValueSources citations={value.citations} />
      {value.reason && (
        <p className="claim-values-reason">
          <ProseView prose={value.reason} />
        </p>
      )}
    </>
  );
}

function ValueSources({ citations }: { citations: readonly number[] }) {
  const references = useReferences(citations);
  return (
    <div>
      <VisuallyHidden>{messages.claims.saidBy}</VisuallyHidden>
      <ul role="list" className="claim-values-who">
        {references.map(({ number, source, cited }, index) => (
          <li key={number}>
            <TitleLink page={source} />
            {placesText({ cited })}
            {index === references.length - 1 && <FootnoteMarkers citations={citations} />}
          </li>
        ))}
      </ul>
    </div>
  );
}
