import { TableRegion } from '#ui/table-region.tsx';
import { messages } from '#wiki/messages.ts';
import type { ReviewCardView } from '#wiki/page-data.ts';
import { TitleLink } from '#wiki/title-link.tsx';
import { Rating, RatingScale } from './rating.tsx';

/** Every rating side by side: as printed, and aligned to percent of its own scale. */
export function RatingTable({ reviews }: { reviews: readonly ReviewCardView[] }) {
  const { caption, head } = messages.reviews.table;
  return (
    <TableRegion caption={caption} head={[head.reviewer, head.review, head.printed, head.share]}>
      {reviews.flatMap((review) =>
        review.ratings.map(({ reviewer, rating }) => (
          <tr key={`${review.path} ${reviewer}`}>
            <th scope="row">{reviewer}</th>
            <td>
              <TitleLink page={review} />
            </td>
            <td>
              <Rating rating={rating} />
            </td>
            <td>
              {rating && (
                <>
                  {messages.percent(rating.value / rating.scale)}
                  <RatingScale rating={rating} />
                </>
              )}
            </td>
          </tr>
        )),
      )}
    </TableRegion>
  );
}
