import './event-neighbours.css';
import { messages } from '#messages/messages.ts';
import { TitleLink } from '#entities/title-link.tsx';
import type { SceneLinkData } from '#wiki/shared-data.ts';

/** Renders links to the previous and next scene of the story. Nothing if there are none. */
export function EventNeighbours({ previous, next }: EventNeighboursProps) {
  if (!previous && !next) return null;
  return (
    <nav className="event-neighbours print-hidden" aria-label={messages.event.neighbours}>
      {previous && (
        <p>
          <span className="event-neighbours-label">{messages.event.previous}</span>
          <TitleLink page={previous} />
        </p>
      )}
      {next && (
        <p className="event-neighbours-next">
          <span className="event-neighbours-label">{messages.event.next}</span>
          <TitleLink page={next} />
        </p>
      )}
    </nav>
  );
}

interface EventNeighboursProps {
  previous: SceneLinkData | undefined;
  next: SceneLinkData | undefined;
}
