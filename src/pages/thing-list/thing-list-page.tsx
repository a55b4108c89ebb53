import { pageDescription } from '#entities/page-description.ts';
import { PageLink } from '#entities/page-link.tsx';
import { pageTitle } from '#entities/page-title.ts';
import { usePage } from '#entities/use-page.ts';
import { pagePath } from '#wiki/addresses.ts';
import { messages } from '#messages/messages.ts';
import { Pagination } from '#pages/shared/pagination.tsx';
import { ListLayout } from '#pages/shared/list-layout.tsx';
import { ThingGroup } from '#pages/shared/thing-group.tsx';

const labels = { ...messages.peopleGroups, ...messages.motifTypes, ...messages.workTypes };

/** Renders a list of people, places, motifs or other works, by group. */
export function Component() {
  const page = usePage('people', 'places', 'motifs', 'works');
  return (
    <ListLayout page={page} intro={pageDescription(page)}>
      {page.kind === 'works' && (
        <p>
          <PageLink path={pagePath('versions')}>{messages.article.versions}</PageLink>
        </p>
      )}
      {page.groups.map(({ id, cards, entries }) => {
        const label = id === 'all' ? undefined : labels[id];
        return (
          <section key={id} className="layout-stack" aria-label={label ?? pageTitle(page)}>
            {label !== undefined && <h2>{label}</h2>}
            <ThingGroup cards={cards} entries={entries} level={label === undefined ? 'h2' : 'h3'} />
          </section>
        );
      })}
      <Pagination page={page} />
    </ListLayout>
  );
}
