import './event-list.css';
import { memo, Suspense, useId } from 'react';
import { toneOf, useTerms } from '#entities/vocabulary.ts';
import { EventEntry, type EventEntryProps } from './event-entry.tsx';
import { linkId } from '#wiki/link-key.ts';
import type { SceneEntry } from './timeline-slices.ts';

/** From how many scenes on a list comes in chunks, of which those out of sight are not laid out. */
const long = 200;
const chunk = 10;

/** Whether a list of so many scenes comes in chunks. */
export function isLongList(scenes: number): boolean {
  return scenes > long;
}

/**
 * Scenes in the order given, each with its place among all of them. Their titles are headings of the third level.
 * Where it is a slice of a longer list, `before` scenes come earlier and there are `all`; `anchors` makes each scene a
 * place that addresses can name (`#s14`; where it is shown again, `#s14-2`); `emblems` finds characters' emblems.
 * A list that stays the same is not rendered again while others grow.
 */
export const EventList = memo(function EventList({
  entries,
  before = 0,
  all = entries.length,
  anchors = false,
  emblems,
}: EventListProps) {
  const id = useId();
  const threads = useTerms('threads');
  const size = isLongList(all) ? chunk : Math.max(entries.length, 1);
  const groups = Array.from({ length: Math.ceil(entries.length / size) }, (_, group) => group * size);
  return (
    <div>
      {groups.map((first) => (
        // Each hydrates by itself, so that a long list does not keep the page from answering meanwhile.
        <Suspense key={first}>
          <ol role="list" className={isLongList(all) ? 'event-list event-list-chunk' : 'event-list'}>
            {entries.slice(first, first + size).map((entry, index) => (
              <li
                key={`${entry.event.page.path} ${entry.position ?? ''}`}
                id={anchors ? anchorOf(entry) : undefined}
                className={toneOf(threads, entry.event.thread) > 0 ? 'event-item event-item-apart' : 'event-item'}
                // Its list is a slice of the whole: what a browser would count is not its place.
                aria-posinset={before + first + index + 1}
                aria-setsize={all}
              >
                <EventEntry
                  event={entry.event}
                  place={before + first + index + 1}
                  all={all}
                  id={`${id}${first + index}`}
                  emblems={emblems}
                />
              </li>
            ))}
          </ol>
        </Suspense>
      ))}
    </div>
  );
});

interface EventListProps extends Pick<EventEntryProps, 'emblems'> {
  entries: readonly SceneEntry[];
  before?: number;
  all?: number;
  anchors?: boolean;
}

function anchorOf({ event, position }: SceneEntry): string {
  const again = event.screen.findIndex((showing) => showing.position === position);
  return again > 0 ? `${linkId(event.page)}-${again + 1}` : linkId(event.page);
}
