import './character-card.css';
import { Card } from '#ui/card.tsx';
import { withoutCitations } from '#wiki/prose.ts';
import { PageLink } from '#wiki/page-link.tsx';
import { ProseView } from '#wiki/prose-view.tsx';
import type { CardView } from '#wiki/views.ts';

/** A character in a list: name, Hangul, one sentence. Its heading is of the third level. */
export function CharacterCard({ character }: { character: CardView }) {
  const { path, title, korean, summary } = character;
  return (
    <Card>
      <h3 className="character-card-name">
        <PageLink path={path}>{title}</PageLink>
        {korean !== undefined && (
          <>
            {' '}
            <span lang="ko">{korean}</span>
          </>
        )}
      </h3>
      {summary.length > 0 && (
        <p>
          <ProseView prose={withoutCitations(summary)} />
        </p>
      )}
    </Card>
  );
}
