import { NameCard } from '#features/names/name-card.tsx';
import { messages } from '#messages/messages.ts';
import type { ThingListPage } from '#wiki/page-data.ts';
import type { CardView, EntryView } from '#wiki/views.ts';
import { EntryArticle } from './entry-article.tsx';
import { ListLayout } from './list-layout.tsx';

const labels = { ...messages.peopleGroups, ...messages.motifTypes, ...messages.workTypes };

/** A list of things by group: a card for each that has a page, and all that is known of each that has none. */
export function ThingList({ page }: { page: ThingListPage }) {
  return (
    <ListLayout page={page} intro={page.description}>
      {page.groups.map(({ id, cards, entries }) => {
        const label = id === 'all' ? undefined : labels[id];
        return (
          <section key={id} className="layout-stack" aria-label={label ?? page.title}>
            {label !== undefined && <h2>{label}</h2>}
            <ThingGroup cards={cards} entries={entries} level={label === undefined ? 'h2' : 'h3'} />
          </section>
        );
      })}
    </ListLayout>
  );
}

/** The cards and entries of one group. */
export function ThingGroup({ cards, entries, level }: ThingGroupProps) {
  return (
    <>
      {cards.length > 0 && (
        <ul role="list" className="layout-cards">
          {cards.map((card) => (
            <li key={card.path}>
              <NameCard card={card} level={level} />
            </li>
          ))}
        </ul>
      )}
      {entries.map((entry) => (
        <EntryArticle key={entry.id} entry={entry} level={level} />
      ))}
    </>
  );
}

interface ThingGroupProps {
  cards: readonly CardView[];
  entries: readonly EntryView[];
  /** Of the headings. */
  level: 'h2' | 'h3';
}
