import type { ReactNode } from 'react';
import { DataEntry } from '#ui/data-list.tsx';
import { messages } from '#messages/messages.ts';
import { pagePath } from '#wiki/addresses.ts';
import { PageLink } from '#entities/page-link.tsx';
import { useTerms } from '#entities/vocabulary.ts';
import { labelOf } from '#wiki/site-data.ts';
import { TitleLink } from '#entities/title-link.tsx';
import { linkKey } from '#wiki/link-key.ts';
import type { AppearanceData } from '#wiki/shared-data.ts';

/** Returns the position of a scene, who is in it, and who is only remembered there, as rows of a data list. */
export function useEventFacts(event: AppearanceData): ReactNode[] {
  const { number, screen, thread, place, characters, absent = [] } = event;
  const threads = useTerms('threads');
  const texts = messages.event;
  return [
    number !== undefined && (
      <DataEntry key="number" term={texts.number}>
        {messages.scene({ number })}
      </DataEntry>
    ),
    <DataEntry key="on-screen" term={texts.onScreen}>
      {screen.length === 0 && texts.notReached}
      {screen.map(({ position, part }) => (
        <div key={position}>{texts.position({ position, part })}</div>
      ))}
    </DataEntry>,
    <DataEntry key="thread" term={texts.thread}>
      <PageLink path={pagePath('timeline')} search={`?thread=${thread}`}>
        {labelOf(threads, thread)}
      </PageLink>
    </DataEntry>,
    place && (
      <DataEntry key="place" term={texts.place}>
        <TitleLink page={place} />
      </DataEntry>
    ),
    characters.length > 0 && (
      <DataEntry key="characters" term={texts.characters}>
        {characters.map((character) => (
          <div key={linkKey(character)}>
            <TitleLink page={character} />
          </div>
        ))}
      </DataEntry>
    ),
    ...absent.map(({ page, seen }) => (
      <DataEntry key={linkKey(page)} term={texts.seen[seen]}>
        <TitleLink page={page} />
      </DataEntry>
    )),
  ];
}
