import './event-list.css';
import { Suspense, useId } from 'react';
import { EventEntry, type EventEntryProps } from './event-entry.tsx';
import { linkId } from './timeline-query.ts';
import type { SceneEntry } from './timeline-slices.ts';

/** How many scenes come alive at a time, so that a long list does not keep the page from answering meanwhile. */
const handful = 25;

/** Whether a list has so many scenes that those out of sight are better not laid out. */
export function isLongList(scenes: number): boolean {
  return scenes > 200;
}

/**
 * Scenes in the order given, each with its place among all of them. Their titles are headings of the third level.
 * Where it is a slice of a longer list, `before` scenes come earlier and there are `all`; `anchors` makes each scene a
 * place that addresses can name (`#s14`; where it is shown again, `#s14-2`); `emblems` finds characters' emblems.
 */
export function EventList({ entries, before = 0, all = entries.length, anchors = false, emblems }: EventListProps) {
  const id = useId();
  const groups = Array.from({ length: Math.ceil(entries.length / handful) }, (_, group) => group * handful);
  return (
    <ol role="list" className={isLongList(all) ? 'event-list event-list-long' : 'event-list'}>
      {groups.map((first) => (
        <Suspense key={first}>
          {entries.slice(first, first + handful).map(({ event, position }, index) => (
            <li
              key={`${event.page.path} ${position ?? ''}`}
              id={anchors ? anchorOf({ event, ...(position === undefined ? {} : { position }) }) : undefined}
              className={event.thread === 'present' ? 'event-item event-item-present' : 'event-item'}
            >
              <EventEntry
                event={event}
                place={before + first + index + 1}
                all={all}
                id={`${id}${first + index}`}
                emblems={emblems}
              />
            </li>
          ))}
        </Suspense>
      ))}
    </ol>
  );
}

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
