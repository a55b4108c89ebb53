import { RatingChart } from '#features/charts/rating-chart.tsx';
import { ReviewControls } from '#features/reviews/review-controls.tsx';
import { ReviewList } from '#features/reviews/review-list.tsx';
import { reviewFacets } from '#features/reviews/review-facets.ts';
import { useAddressQuery } from '#lib/use-address-query.ts';
import { messages } from '#messages/messages.ts';
import { useTerms } from '#entities/vocabulary.ts';
import { useWholeList } from '#entities/use-whole-list.ts';
import { usePage } from '#entities/use-page.ts';
import { Pagination } from '#pages/shared/pagination.tsx';
import { ListLayout } from '#pages/shared/list-layout.tsx';
import { SectionView } from '#pages/shared/section-view.tsx';

/** Renders every review, each rated on its own scale, and a chart that compares them. */
export function Component() {
  const page = usePage('reviews');
  const facets = reviewFacets(useTerms('sourceKinds'));
  const kinds = page.kinds ?? page.reviews;
  const query = facets.parse(useAddressQuery(), kinds);
  const isFiltered = facets.format(query) !== '';
  const { pages, isLoading } = useWholeList(page, isFiltered);
  const shown = facets.find(
    pages.flatMap(({ reviews }) => reviews),
    query,
  );
  const all = page.pagination?.entries ?? page.reviews.length;
  return (
    <ListLayout page={page} intro={messages.reviews.intro}>
      <ReviewControls reviews={kinds} query={query} />
      <ReviewList reviews={shown} matches={isFiltered ? shown.length : all} all={all} isLoading={isLoading} />
      {!isFiltered && <Pagination page={page} />}
      {page.ratings && (
        <SectionView id="side-by-side" heading={messages.charts.ratings.section}>
          <RatingChart chart={page.ratings} />
        </SectionView>
      )}
    </ListLayout>
  );
}
