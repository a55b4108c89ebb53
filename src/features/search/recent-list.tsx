import './search-palette.css';
import './search-result.css';
import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import type { Part } from '#wiki/part.ts';
import { searchMessages } from '#messages/search-messages.ts';
import { forgetSearches, recentSearches } from './recent-searches.ts';

/** Renders the recent searches on this device, and a button to clear them; nothing if there are none. */
export function RecentSearches({ storage, siteId, part, onSearch }: RecentSearchesProps) {
  const [searches, setSearches] = useState(() => recentSearches(storage, siteId, part));
  if (searches.length === 0) return null;
  const clear = () => {
    forgetSearches(storage, siteId);
    setSearches([]);
  };
  return (
    <section aria-label={searchMessages.recent}>
      <p aria-hidden="true" className="search-palette-group">
        {searchMessages.recent}
      </p>
      <ul role="list">
        {searches.map((typed) => (
          <li key={typed}>
            <button type="button" className="search-result search-choice" onClick={() => onSearch(typed)}>
              {typed}
            </button>
          </li>
        ))}
      </ul>
      <Button onClick={clear}>{searchMessages.clear}</Button>
    </section>
  );
}

interface RecentSearchesProps {
  storage: Storage | null;
  siteId: string;
  part: Part;
  onSearch: (typed: string) => void;
}
