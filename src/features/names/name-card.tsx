import './name-card.css';
import { Card } from '#ui/card.tsx';
import { Icon } from '#ui/icon.tsx';
import { Emblem } from '#ui/emblem.tsx';
import { OriginalName } from '#ui/original-name.tsx';
import { withoutCitations } from '#wiki/prose.ts';
import { PageLink } from '#entities/page-link.tsx';
import { Portrait } from '#entities/portrait.tsx';
import { ProseView } from '#entities/prose-view.tsx';
import type { CardData } from '#wiki/shared-data.ts';

/** Renders a thing in a list: its picture if it has one, name, original name, one sentence. */
export function NameCard({ card, level: Heading }: { card: CardData; level: 'h2' | 'h3' }) {
  const { path, hash, title, original, summary } = card;
  return (
    <Card>
      <CardPicture card={card} />
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

/** Renders a portrait, an emblem or an icon; the name below it says what it is. */
function CardPicture({ card: { portrait, emblem, icon } }: { card: CardData }) {
  if (portrait?.src !== undefined) return <Portrait src={portrait.src} size={96} />;
  if (emblem) return <Emblem look={emblem} size={48} />;
  return icon && <Icon icon={icon} className="name-card-icon" decorative />;
}
