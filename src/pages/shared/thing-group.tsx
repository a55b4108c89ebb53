import './entry-article.css';
import { NameCard } from '#features/names/name-card.tsx';
import type { CardData, EntryData } from '#wiki/shared-data.ts';
import { EntryArticle } from './entry-article.tsx';

/** Renders things in a list: a card for each with a page, and a plain entry for each without. */
export function ThingGroup({ cards, entries = [], level }: ThingGroupProps) {
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
      {entries.length > 0 && (
        <div className="entry-articles">
          {entries.map((entry) => (
            <EntryArticle key={entry.id} entry={entry} level={level} />
          ))}
        </div>
      )}
    </>
  );
}

interface ThingGroupProps {
  cards: readonly CardData[];
  entries?: readonly EntryData[];
  /** The level of the headings. */
  level: 'h2' | 'h3';
}
