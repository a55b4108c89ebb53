import './name-card.css';
import { Card } from '#ui/card.tsx';
import { Drawing } from '#ui/drawing.tsx';
import { Emblem } from '#ui/emblem.tsx';
import { OriginalName } from '#ui/original-name.tsx';
import { withoutCitations } from '#wiki/prose.ts';
import { PageLink } from '#entities/page-link.tsx';
import { ProseView } from '#entities/prose-view.tsx';
import type { CardData } from '#wiki/shared-data.ts';

/** Renders a thing in a list: its picture if it has one, name, original name, one sentence. */
export function NameCard({ card, level: Heading }: { card: CardData; level: 'h2' | 'h3' }) {
  const { path, hash, title, original, summary, emblem, drawing } = card;
  return (
    <Card>
      {emblem && <Emblem look={emblem} size={48} />}
      {drawing && <Drawing drawing={drawing} className="name-card-drawing" decorative />}
      <Heading className="name-card-name">
        <PageLink path={path} hash={hash}>
          {title}
        </PageLink>
        <OriginalName original={original} />
      </Heading>
      {summary.length > 0 && (
        <p>
          <ProseView prose={withoutCitations(summary)} />
        </p>
      )}
    </Card>
  );
}
