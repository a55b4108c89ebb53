import './search.css';
import type { MouseEvent } from 'react';
import { OriginalName } from '#ui/original-name.tsx';
import { listText } from '#messages/lists.ts';
import { languageName, messages } from '#messages/messages.ts';
import { searchMessages } from '#messages/search-messages.ts';
import { listPages, pagePath } from '#wiki/addresses.ts';
import { linkKey } from '#wiki/link-key.ts';
import { StateDrawing } from '#entities/drawing-view.tsx';
import { PageLink } from '#entities/page-link.tsx';
import type { FoundState } from './search.ts';
import type { SearchEntry } from './search-entry.ts';

/** Renders suggestions for a search without results: other words, similar names, and the lists. */
export function NoResults({ search: { typed, similar, initialsIn } }: { search: FoundState }) {
  const { nothing } = searchMessages;
  return (
    <div className="layout-stack">
      <StateDrawing state="empty" />
      <p>
        <b>{nothing.title({ query: typed })}</b> {nothing.text}
      </p>
      <ul>
        {Object.values(nothing.tips).map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
        {initialsIn.length > 0 && <li>{nothing.initials({ languages: listText(initialsIn.map(languageName)) })}</li>}
      </ul>
      {similar.length > 0 && (
        <>
          <p>{nothing.nearest}</p>
          <EntryLinks entries={similar.map(({ entry }) => entry)} />
        </>
      )}
      <p>{nothing.lists}</p>
      <ListLinks />
    </div>
  );
}

/** Renders entries as plain links. */
export function EntryLinks({ entries }: { entries: readonly SearchEntry[] }) {
  return (
    <ul role="list" className="search-links">
      {entries.map((entry) => (
        <li key={linkKey(entry)}>
          <PageLink path={entry.path} hash={entry.hash}>
            {entry.title}
            <OriginalName original={entry.original} />
          </PageLink>
        </li>
      ))}
    </ul>
  );
}

// The film's own page is not a list.
const lists = listPages().filter((name) => name !== 'film');

/** Renders links to the lists, which lead to everything. */
export function ListLinks({ onClick }: { onClick?: (event: MouseEvent) => void }) {
  return (
    <ul role="list" className="search-links">
      {lists.map((name) => (
        <li key={name}>
          <PageLink path={pagePath(name)} onClick={onClick}>
            {messages.nav[name]}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
