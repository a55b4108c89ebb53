import { RatingChart } from '#features/charts/rating-chart.tsx';
import { ReviewControls } from '#features/reviews/review-controls.tsx';
import { ReviewList } from '#features/reviews/review-list.tsx';
import { reviewFacets } from '#features/reviews/review-facets.ts';
import { useAddressQuery } from '#lib/use-address-query.ts';
import { messages } from '#messages/messages.ts';
import { useTerms } from '#entities/vocabulary.ts';
import { usePage } from '#entities/use-page.ts';
import { ListLayout } from '#pages/shared/list-layout.tsx';
import { SectionView } from '#pages/shared/section-view.tsx';

/** Renders every review, each rated on its own scale, and a chart that compares them. */
export function Component() {
  const page = usePage('reviews');
  const facets = reviewFacets(useTerms('sourceKinds'));
  const query = facets.parse(useAddressQuery(), page.reviews);
  return (
    <ListLayout page={page} intro={messages.reviews.intro}>
      <ReviewControls reviews={page.reviews} query={query} />
      <ReviewList reviews={facets.find(page.reviews, query)} all={page.reviews.length} />
      {page.ratings && (
        <SectionView id="side-by-side" heading={messages.charts.ratings.section}>
          <RatingChart chart={page.ratings} />
        </SectionView>
      )}
    </ListLayout>
  );
}
