import { RelationshipChart } from '#features/charts/relationship-chart.tsx';
import { useAddressQuery } from '#lib/use-address-query.ts';
import { Segmented } from '#ui/segmented.tsx';
import { pageDescription } from '#entities/page-description.ts';
import { ResultCount } from '#entities/facet-controls.tsx';
import { messages } from '#messages/messages.ts';
import { pagePath } from '#wiki/addresses.ts';
import { PageLink } from '#entities/page-link.tsx';
import { usePage } from '#entities/use-page.ts';
import { ListLayout } from '#pages/shared/list-layout.tsx';
import { SectionView } from '#pages/shared/section-view.tsx';
import { ThingGroup } from '#pages/shared/thing-group.tsx';
import { inGroups } from './in-groups.ts';

const path = pagePath('characters');

/** Renders all characters by group, or those of the group in the address. */
export function Component() {
  const page = usePage('characters');
  const { group, shown } = inGroups(page, useAddressQuery().get('group'));
  const count = shown.reduce((sum, { characters, entries }) => sum + characters.length + entries.length, 0);
  const all = page.characters.length + page.entries.length;
  return (
    <ListLayout page={page} intro={pageDescription(page)}>
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
        shown={count}
        all={all}
        count={(characters) => messages.characters.count({ characters })}
        countOf={messages.characters.countOf}
      />
      {shown.map(({ id, label, characters, entries }) => (
        <section key={id} className="layout-stack">
          <h2>{label}</h2>
          <ThingGroup cards={characters} entries={entries} level="h3" />
        </section>
      ))}
      {page.relationships && (
        <SectionView id="relationships" heading={messages.charts.relationships.section}>
          <RelationshipChart chart={page.relationships} />
        </SectionView>
      )}
    </ListLayout>
  );
}
