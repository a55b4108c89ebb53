import { RatingPicture } from '#features/pictures/rating-picture.tsx';
import { ReviewCard } from '#features/reviews/review-card.tsx';
import { readReviewOrder, type ReviewOrder, sortReviews } from '#features/reviews/sort-reviews.ts';
import { useAddressQuery } from '#lib/use-address-query.ts';
import { Segmented } from '#ui/segmented.tsx';
import { messages } from '#wiki/messages.ts';
import { pagePath } from '#wiki/addresses.ts';
import { PageLink } from '#wiki/page-link.tsx';
import { usePage } from '#wiki/use-page.ts';
import { ListLayout } from '#pages/shared/list-layout.tsx';
import { SectionView } from '#pages/shared/section-view.tsx';

export { PageErrorBoundary as ErrorBoundary } from '#features/page-states/page-error-boundary.tsx';
export { loadPage as loader } from '#wiki/load-page.ts';

const orders: readonly ReviewOrder[] = ['given', 'rating', 'name'];

/** Every review, each on its own scale and side by side. */
export function Component() {
  const page = usePage('reviews');
  const order = readReviewOrder(useAddressQuery());
  const reviews = sortReviews(page.reviews, order);
  return (
    <ListLayout page={page} intro={messages.reviews.intro}>
      <Segmented label={messages.reviews.sort}>
        {orders.map((each) => (
          <PageLink
            key={each}
            path={pagePath('reviews')}
            search={each === 'given' ? '' : `?sort=${each}`}
            preventScrollReset
            aria-current={each === order ? 'true' : undefined}
          >
            {messages.reviews.orders[each]}
          </PageLink>
        ))}
      </Segmented>
      <ul role="list" className="layout-cards">
        {reviews.map((review) => (
          <li key={review.path}>
            <ReviewCard review={review} />
          </li>
        ))}
      </ul>
      {page.ratings && (
        <SectionView id="side-by-side" heading={messages.pictures.ratings.section}>
          <RatingPicture view={page.ratings} />
        </SectionView>
      )}
    </ListLayout>
  );
}
