import { SkeletonBox, SkeletonLines } from '#ui/skeleton.tsx';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import { messages } from '#messages/messages.ts';

const cards = [1, 2, 3, 4, 5, 6];

/** Renders a placeholder for a loading page: an article, or a list of cards. */
export function PageSkeleton({ shape = 'article' }: { shape?: 'article' | 'list' }) {
  return (
    <div className="layout-wrap layout-page layout-sections">
      <VisuallyHidden>
        <span role="status">{messages.states.loading}</span>
      </VisuallyHidden>
      <SkeletonLines lines={1} tall />
      {shape === 'list' ? (
        <div className="layout-cards">
          {cards.map((card) => (
            <SkeletonBox key={card} />
          ))}
        </div>
      ) : (
        <>
          <SkeletonLines lines={4} />
          <SkeletonLines lines={6} />
        </>
      )}
    </div>
  );
}
