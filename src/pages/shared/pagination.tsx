import './pagination.css';
import { PageLink } from '#entities/page-link.tsx';
import { messages } from '#messages/messages.ts';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import { firstPagePath, listPagePath } from '#wiki/addresses.ts';
import type { PageData } from '#wiki/page-data.ts';

/** Renders links to the pages of a list; nothing for a list that is not divided. */
export function Pagination({ page: { path, pagination } }: { page: Pick<PageData, 'path' | 'pagination'> }) {
  if (!pagination) return null;
  const { page: current, pages } = pagination;
  const pathOf = (number: number) => listPagePath(firstPagePath(path), number);
  return (
    <nav className="pagination print-hidden" aria-label={messages.pagination.label}>
      <ul role="list">
        {current > 1 && (
          <li>
            <PageLink path={pathOf(current - 1)} rel="prev">
              {messages.pagination.previous}
            </PageLink>
          </li>
        )}
        {offered(current, pages).map((number, at, numbers) => (
          <li key={number} className={number - (numbers[at - 1] ?? 0) > 1 ? 'pagination-after-gap' : undefined}>
            <PageLink path={pathOf(number)} aria-current={number === current ? 'page' : undefined}>
              <VisuallyHidden>{messages.pagination.page}</VisuallyHidden> {number}
            </PageLink>
          </li>
        ))}
        {current < pages && (
          <li>
            <PageLink path={pathOf(current + 1)} rel="next">
              {messages.pagination.next}
            </PageLink>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** Returns the numbers of the pages to which a page links, however many there are: its neighbours and both ends. */
function offered(current: number, pages: number): number[] {
  const wanted = [1, current - 1, current, current + 1, pages];
  return [...new Set(wanted)].filter((number) => number >= 1 && number <= pages);
}
