import './review-controls.css';
import { FacetFields, OrderLinks, useSetQuery } from '#entities/facet-controls.tsx';
import { useTerms } from '#entities/vocabulary.ts';
import { PageLink } from '#entities/page-link.tsx';
import { buttonClass } from '#ui/button.tsx';
import { pagePath } from '#wiki/addresses.ts';
import { messages } from '#messages/messages.ts';
import type { FacetedReview } from '#wiki/page-data.ts';
import { reviewFacets, type ReviewQuery } from './review-facets.ts';

const path = pagePath('reviews');

/** Renders the order and filters of the reviews. */
export function ReviewControls({ reviews, query }: { reviews: readonly FacetedReview[]; query: ReviewQuery }) {
  const setQuery = useSetQuery();
  const facets = reviewFacets(useTerms('sourceKinds'));
  return (
    <div className="review-controls print-hidden">
      <OrderLinks
        facets={facets}
        query={query}
        path={path}
        label={messages.reviews.sort}
        texts={messages.reviews.orders}
      />
      <FacetFields
        facets={facets}
        items={reviews}
        query={query}
        texts={messages.reviewList}
        className="review-controls-filters"
        setQuery={setQuery}
      />
      {Object.keys(query.chosen).length > 0 && (
        <PageLink
          path={path}
          search={facets.format({ ...query, chosen: {} })}
          preventScrollReset
          className={buttonClass()}
        >
          {messages.reviewList.clear}
        </PageLink>
      )}
    </div>
  );
}
