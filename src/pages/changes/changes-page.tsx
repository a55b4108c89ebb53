import './changes-page.css';
import { changedPageTitle, changeText } from '#entities/change-text.ts';
import { useReader } from '#entities/reader-context.ts';
import { PageLink } from '#entities/page-link.tsx';
import { TitleLink } from '#entities/title-link.tsx';
import { usePage } from '#entities/use-page.ts';
import { dateText } from '#entities/value-text.ts';
import { messages } from '#messages/messages.ts';
import { ListLayout } from '#pages/shared/list-layout.tsx';
import { Pagination } from '#pages/shared/pagination.tsx';
import type { ChangedPageData } from '#wiki/page-data.ts';
import { FeedLink } from './feed-link.tsx';

/** Renders what changed in the content since its first release, by day and by page. */
export function Component() {
  const page = usePage('changes');
  const { site } = useReader();
  const texts = messages.changes;
  if (typeof page.since !== 'string') {
    return (
      <ListLayout page={page}>
        <p>{page.since === null ? texts.unreleased : texts.unknown}</p>
      </ListLayout>
    );
  }
  return (
    <ListLayout page={page} intro={texts.intro({ since: dateText(page.since) })}>
      {site.feed === true && <FeedLink />}
      {page.days.length === 0 && <p>{texts.none}</p>}
      {page.days.map(({ day, pages }) => (
        <section key={day} className="changes-day">
          <h2 id={`on-${day}`}>
            <time dateTime={day}>{dateText(day)}</time>
          </h2>
          <dl>
            {pages.map((changed) => (
              <ChangedPage key={changedPageTitle(changed)} changed={changed} />
            ))}
          </dl>
        </section>
      ))}
      <Pagination page={page} />
    </ListLayout>
  );
}

/** Renders what changed on a page, each change that has an address there as a link to it. */
function ChangedPage({ changed }: { changed: ChangedPageData }) {
  const { page, changes } = changed;
  return (
    <div>
      <dt>{page ? <TitleLink page={page} /> : changedPageTitle(changed)}</dt>
      {changes.map((change) => {
        const text = changeText(change);
        return (
          <dd key={text}>
            {page && change.hash !== undefined ? (
              <PageLink path={page.path} hash={change.hash}>
                {text}
              </PageLink>
            ) : (
              text
            )}
          </dd>
        );
      })}
    </div>
  );
}
