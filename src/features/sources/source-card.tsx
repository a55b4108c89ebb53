import './source-card.css';
import { Card } from '#ui/card.tsx';
import { Grade } from '#ui/grade.tsx';
import { useTerms } from '#entities/vocabulary.ts';
import { labelOf } from '#wiki/site-data.ts';
import { messages } from '#messages/messages.ts';
import type { SourceCardData } from '#wiki/page-data.ts';
import { withoutCitations } from '#wiki/prose.ts';
import { ProseView } from '#entities/prose-view.tsx';
import { TitleLink } from '#entities/title-link.tsx';

/** Renders a source in a list: what it is, its grade, and how many statements cite it. */
export function SourceCard({ source }: { source: SourceCardData }) {
  return (
    <Card>
      <h2 className="source-card-title">
        <TitleLink page={source} />
      </h2>
      <ul role="list" className="source-card-facts">
        <li>{labelOf(useTerms('sourceKinds'), source.sourceKind)}</li>
        <li>
          <Grade letter={source.reliability} label={messages.reliability.label} />
        </li>
        {source.statements > 0 && <li>{messages.sources.statements({ statements: source.statements })}</li>}
        {source.pages > 0 && <li>{messages.sources.pages({ pages: source.pages })}</li>}
      </ul>
      {source.summary.length > 0 && (
        <p>
          <ProseView prose={withoutCitations(source.summary)} />
        </p>
      )}
    </Card>
  );
}
