import { RatingPicture } from '#features/pictures/rating-picture.tsx';
import { ReviewControls } from '#features/reviews/review-controls.tsx';
import { ReviewList } from '#features/reviews/review-list.tsx';
import { filterReviews, readReviewQuery, reviewChoices } from '#features/reviews/review-query.ts';
import { sortReviews } from '#features/reviews/sort-reviews.ts';
import { useAddressQuery } from '#lib/use-address-query.ts';
import { messages } from '#messages/messages.ts';
import { useTerms } from '#entities/vocabulary.ts';
import { usePage } from '#entities/use-page.ts';
import { ListLayout } from '#pages/shared/list-layout.tsx';
import { SectionView } from '#pages/shared/section-view.tsx';

/** Every review, each on its own scale and side by side. */
export function Component() {
  const page = usePage('reviews');
  const choices = reviewChoices(page.reviews, useTerms('sourceKinds'));
  const query = readReviewQuery(useAddressQuery(), choices);
  const reviews = sortReviews(filterReviews(page.reviews, query), query.order);
  return (
    <ListLayout page={page} intro={messages.reviews.intro}>
      <ReviewControls query={query} choices={choices} />
      <ReviewList reviews={reviews} all={page.reviews.length} />
      {page.ratings && (
        <SectionView id="side-by-side" heading={messages.charts.ratings.section}>
          <RatingPicture view={page.ratings} />
        </SectionView>
      )}
    </ListLayout>
  );
}
