import { RelationshipChart } from '#features/charts/relationship-chart.tsx';
import { useAddressQuery } from '#lib/use-address-query.ts';
import { Segmented } from '#ui/segmented.tsx';
import { DrawingView } from '#entities/drawing-view.tsx';
import { pageDescription } from '#entities/page-description.ts';
import { ResultCount } from '#entities/facet-controls.tsx';
import { messages } from '#messages/messages.ts';
import { pagePath } from '#wiki/addresses.ts';
import { PageLink } from '#entities/page-link.tsx';
import { useWholeList } from '#entities/use-whole-list.ts';
import { usePage } from '#entities/use-page.ts';
import { Pagination } from '#pages/shared/pagination.tsx';
import { ListLayout } from '#pages/shared/list-layout.tsx';
import { SectionView } from '#pages/shared/section-view.tsx';
import { ThingGroup } from '#pages/shared/thing-group.tsx';
import { inGroups } from './in-groups.ts';

const path = pagePath('characters');

/** Renders all characters by group, or those of the group in the address. */
export function Component() {
  const page = usePage('characters');
  const asked = useAddressQuery().get('group');
  const isFiltered = page.groups.some(({ id }) => id === asked);
  const { pages, isLoading } = useWholeList(page, isFiltered);
  const [{ references }] = pages;
  const characters = pages.flatMap((each) => each.characters);
  const entries = pages.flatMap((each) => each.entries);
  const { group, shown } = inGroups({ groups: page.groups, characters, entries }, asked);
  const count = shown.reduce((sum, each) => sum + each.characters.length + each.entries.length, 0);
  const all = page.pagination?.entries ?? characters.length + entries.length;
  return (
    <ListLayout page={{ ...page, references }} intro={pageDescription(page)}>
      {page.drawing && <DrawingView drawing={page.drawing} />}
      <Segmented label={messages.characters.groups}>
        <PageLink path={path} preventScrollReset aria-current={group === null ? 'true' : undefined}>
          {messages.characters.everyone}
        </PageLink>
        {page.groups.map(({ id, label }) => (
          <PageLink
            key={id}
            path={path}
            search={`?group=${id}`}
            preventScrollReset
            aria-current={group === id ? 'true' : undefined}
          >
            {label}
          </PageLink>
        ))}
      </Segmented>
      <ResultCount
        shown={isFiltered ? count : all}
        all={all}
        isLoading={isLoading}
        count={(amount) => messages.characters.count({ characters: amount })}
        countOf={messages.characters.countOf}
      />
      {shown.map((each) => (
        <section key={each.id} className="layout-stack">
          <h2>{each.label}</h2>
          <ThingGroup cards={each.characters} entries={each.entries} level="h3" />
        </section>
      ))}
      {!isFiltered && <Pagination page={page} />}
      {page.relationships && (
        <SectionView id="relationships" heading={messages.charts.relationships.section}>
          <RelationshipChart chart={page.relationships} />
        </SectionView>
      )}
    </ListLayout>
  );
}
