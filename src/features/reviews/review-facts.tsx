import { DataEntry } from '#ui/data-list.tsx';
import { messages } from '#messages/messages.ts';
import type { ReviewPage } from '#wiki/page-data.ts';
import { OutsideLink } from '#entities/outside-link.tsx';
import { ProseView } from '#entities/prose-view.tsx';
import { TitleLink } from '#entities/title-link.tsx';
import { Rating } from './rating.tsx';

/** Renders a review's outlet, ratings and source as rows of a data list. */
export function ReviewFacts({ review }: { review: ReviewPage }) {
  const { outlet, voices, source, publication } = review;
  const texts = messages.reviews;
  const title = publication?.title && <ProseView prose={publication.title} />;
  return (
    <>
      <DataEntry term={texts.outlet}>{outlet}</DataEntry>
      <DataEntry term={texts.ratings}>
        {voices.map(({ reviewer, rating }) => (
          <div key={reviewer}>
            {messages.event.by({ who: reviewer })}
            <Rating rating={rating} />
          </div>
        ))}
      </DataEntry>
      <DataEntry term={texts.aboutSource}>
        <TitleLink page={source} />
      </DataEntry>
      {publication && (publication.href !== undefined || publication.title !== undefined) && (
        <DataEntry term={texts.original}>
          {publication.href === undefined ? (
            title
          ) : (
            <OutsideLink href={publication.href}>{title ?? messages.sources.open}</OutsideLink>
          )}
        </DataEntry>
      )}
    </>
  );
}
