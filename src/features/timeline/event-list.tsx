import './event-list.css';
import { memo, Suspense, useId } from 'react';
import { toneOf, useTerms } from '#entities/vocabulary.ts';
import { EventEntry, type EventEntryProps } from './event-entry.tsx';
import { linkId } from '#wiki/link-key.ts';
import type { SceneEntry } from './timeline-slices.ts';

/** The number of scenes from which a list is chunked; chunks outside the viewport are not laid out. */
const long = 200;
const chunk = 10;

/** Returns whether a list of this many scenes is chunked. */
export function isLongList(scenes: number): boolean {
  return scenes > long;
}

/**
 * Renders scenes in the given order, each with its position among all of them. Their titles are headings of the third
 * level. For a slice of a longer list, `before` is the number of earlier scenes and `all` the total; `anchors` gives
 * each scene an id (`#s14`; when shown again, `#s14-2`); `emblems` maps characters to their emblems. Memoized: an
 * unchanged list does not re-render while others grow.
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
        // Each chunk hydrates separately, so that a long list does not block the page.
        <Suspense key={first}>
          <ol role="list" className={isLongList(all) ? 'event-list event-list-chunk' : 'event-list'}>
            {entries.slice(first, first + size).map((entry, index) => (
              <li
                key={`${entry.event.page.path} ${entry.position ?? ''}`}
                id={anchors ? anchorOf(entry) : undefined}
                className={toneOf(threads, entry.event.thread) > 0 ? 'event-item event-item-apart' : 'event-item'}
                // The list is a slice, so the browser's own count would be wrong.
                aria-posinset={before + first + index + 1}
                aria-setsize={all}
              >
                <EventEntry
                  event={entry.event}
                  position={before + first + index + 1}
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
