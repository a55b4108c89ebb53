import './timeline-view.css';
import { memo, startTransition, useEffect, useMemo, useState } from 'react';
import { ResultCount } from '#entities/facet-controls.tsx';
import { useSite, useTerms } from '#entities/vocabulary.ts';
import { labelOf, type Vocabularies } from '#wiki/site-data.ts';
import { messages } from '#messages/messages.ts';
import type { AppearanceData } from '#wiki/shared-data.ts';
import { AnchoredScene } from './anchored-scene.tsx';
import type { EventEntryProps } from './event-entry.tsx';
import { EventList, isLongList } from './event-list.tsx';
import { timelineFacets } from './timeline-facets.ts';
import { beginningOf, screenSlices, storySlices, type TimelineSlice } from './timeline-slices.ts';

/** The number of scenes rendered at once after a change, and the number added at a time afterwards. */
const atOnce = 30;
const more = 150;

/**
 * Renders the matching scenes under sticky headings. `asked` is the query of an address. Memoized, so that it
 * re-renders only for another query: a render right after the start would hydrate all scenes at once.
 */
export const SceneList = memo(function SceneList({ events, asked, emblems }: SceneListProps) {
  const { vocabularies } = useSite();
  const { query, found, slices } = useMemo(
    () => findSlices(events, asked, vocabularies),
    [events, asked, vocabularies],
  );
  const all = amountOf(slices);
  const amount = useGrowing(asked, all);
  const isComplete = amount >= all;
  const shown = isComplete ? slices : beginningOf(slices, amount);
  return (
    <>
      <AnchoredScene shown={isComplete ? asked : null} isLong={isLongList(all)} />
      <ResultCount
        shown={found.length}
        all={events.length}
        count={(scenes) => messages.timeline.count({ scenes })}
        countOf={messages.timeline.countOf}
      />
      <div className="timeline-view-slices" aria-busy={!isComplete}>
        {shown.map((slice, index) => (
          <section
            key={`${asked} ${index}`}
            id={query.order === 'screen' && slice.part ? `part-${slice.part}` : undefined}
          >
            <div className="timeline-view-head">
              <h2>
                <HeadingText slice={slice} />
              </h2>
              <p>{messages.timeline.count({ scenes: slices[index]?.entries.length ?? 0 })}</p>
            </div>
            <EventList
              entries={slice.entries}
              before={amountOf(shown.slice(0, index))}
              all={all}
              anchors
              emblems={emblems}
            />
          </section>
        ))}
      </div>
    </>
  );
});

export interface SceneListProps extends Pick<EventEntryProps, 'emblems'> {
  events: readonly AppearanceData[];
  asked: string;
}

function findSlices(events: readonly AppearanceData[], asked: string, vocabularies: Vocabularies) {
  const { find, parse } = timelineFacets(vocabularies);
  const query = parse(new URLSearchParams(asked), events);
  const found = find(events, query);
  return { query, found, slices: query.order === 'screen' ? screenSlices(found) : storySlices(found) };
}

function amountOf(slices: readonly TimelineSlice[]): number {
  return slices.reduce((sum, { entries }) => sum + entries.length, 0);
}

function HeadingText({ slice: { thread, part } }: { slice: TimelineSlice }) {
  const threads = useTerms('threads');
  if (thread === undefined) return part === undefined ? messages.timeline.unreached : messages.part({ part });
  return (
    <>
      {threads.find(({ id }) => id === thread)?.heading ?? labelOf(threads, thread)},{' '}
      <span className="timeline-view-where">
        {part === undefined ? messages.scenes.unreached : messages.scenes.shownIn({ part })}
      </span>
    </>
  );
}

/** Returns how much of a list to render: all at first; after `key` changed a few, then more and more. */
function useGrowing(key: string, all: number): number {
  const [grown, grow] = useState({ key, amount: Infinity });
  const amount = grown.key === key ? grown.amount : atOnce;
  useEffect(() => {
    if (grown.key !== key || amount < all) startTransition(() => grow({ key, amount: amount + more }));
  }, [grown, key, amount, all]);
  return amount;
}
