import './timeline-view.css';
import { useAddressQuery } from '#lib/use-address-query.ts';
import { messages } from '#wiki/messages.ts';
import type { AppearanceView, PageLinkView } from '#wiki/views.ts';
import { EventList } from './event-list.tsx';
import { TimelineControls } from './timeline-controls.tsx';
import { readTimelineQuery, timelineChoices } from './timeline-query.ts';
import { filterEvents, screenSlices, storySlices, type TimelineSlice } from './timeline-slices.ts';

/** The scenes, ordered and filtered as the address asks. */
export function TimelineView({ events, characters, places }: TimelineViewProps) {
  const choices = timelineChoices(events, characters, places);
  const query = readTimelineQuery(useAddressQuery(), choices);
  const found = filterEvents(events, query);
  const slices = query.order === 'screen' ? screenSlices(found) : storySlices(found);
  return (
    <div className="timeline-view">
      <TimelineControls query={query} choices={choices} />
      <p role="status">{messages.timeline.count(found.length, events.length)}</p>
      {slices.map(({ heading, entries }) => (
        <section key={heading}>
          <h2 className="timeline-view-heading">{headingText(heading)}</h2>
          <EventList entries={entries} />
        </section>
      ))}
    </div>
  );
}

interface TimelineViewProps {
  /** In story order. */
  events: readonly AppearanceView[];
  /** What the filters offer. */
  characters: PageLinkView[];
  places: PageLinkView[];
}

function headingText(heading: TimelineSlice['heading']): string {
  if (heading === 'story') return messages.timeline.orders.story;
  return heading === 'unreached' ? messages.timeline.unreached : messages.part(heading);
}
