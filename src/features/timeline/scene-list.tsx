import { startTransition, useEffect, useState } from 'react';
import { messages } from '#wiki/messages.ts';
import type { AppearanceView } from '#wiki/views.ts';
import { AnchoredScene } from './anchored-scene.tsx';
import type { EventEntryProps } from './event-entry.tsx';
import { EventList, isLongList } from './event-list.tsx';
import { filterEvents, readTimelineQuery, type TimelineChoices } from './timeline-query.ts';
import { beginningOf, screenSlices, storySlices, type TimelineSlice } from './timeline-slices.ts';

/** How many scenes are shown at once after a change; the others follow while the page answers. */
const atOnce = 30;

/** What was found, under headings that stay in sight while their scenes pass. `asked` is the query of an address. */
export function SceneList({ events, choices, asked, emblems }: SceneListProps) {
  const query = readTimelineQuery(new URLSearchParams(asked), choices);
  const found = filterEvents(events, query);
  const slices = query.order === 'screen' ? screenSlices(found) : storySlices(found);
  const settled = useSettled(asked);
  const isComplete = settled === asked;
  const all = amountOf(slices);
  const shown = isComplete ? slices : beginningOf(slices, atOnce);
  return (
    <>
      <AnchoredScene shown={settled} isLong={isLongList(all)} />
      <p role="status">{messages.timeline.count(found.length, events.length)}</p>
      <div className="timeline-view-slices" aria-busy={!isComplete}>
        {shown.map((slice, place) => (
          <section
            key={`${asked} ${place}`}
            id={query.order === 'screen' && slice.part ? `part-${slice.part}` : undefined}
          >
            <div className="timeline-view-head">
              <h2>
                <HeadingText slice={slice} />
              </h2>
              <p>{messages.scenes.amount(slices[place]?.entries.length ?? 0)}</p>
            </div>
            <EventList
              entries={slice.entries}
              before={amountOf(shown.slice(0, place))}
              all={all}
              anchors
              emblems={emblems}
            />
          </section>
        ))}
      </div>
    </>
  );
}

export interface SceneListProps extends Pick<EventEntryProps, 'emblems'> {
  events: readonly AppearanceView[];
  choices: TimelineChoices;
  asked: string;
}

function amountOf(slices: readonly TimelineSlice[]): number {
  return slices.reduce((sum, { entries }) => sum + entries.length, 0);
}

function HeadingText({ slice: { thread, part } }: { slice: TimelineSlice }) {
  if (!thread) return part === undefined ? messages.timeline.unreached : messages.part(part);
  return (
    <>
      {messages.scenes.told[thread]},{' '}
      <span className="timeline-view-where">
        {part === undefined ? messages.scenes.unreached : messages.scenes.shownIn(part)}
      </span>
    </>
  );
}

/** A value, one render late after it changed: by then as a transition, which lets the page answer meanwhile. */
function useSettled(value: string): string {
  const [settled, settle] = useState(value);
  useEffect(() => {
    if (settled !== value) startTransition(() => settle(value));
  }, [settled, value]);
  return settled;
}
