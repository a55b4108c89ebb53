import { useEventFacts } from '#features/timeline/event-facts.tsx';
import { EventNeighbours } from '#features/timeline/event-neighbours.tsx';
import { usePage } from '#entities/use-page.ts';
import { SubjectArticle } from '#pages/shared/subject-article.tsx';
import { thingPicture } from '#pages/shared/thing-picture.tsx';
import { linesSection } from '#pages/shared/lines-section.tsx';
import { reactionsSection } from './reactions-section.tsx';

/** Renders the page of a scene. */
export function Component() {
  const page = usePage('event');
  return (
    <SubjectArticle
      page={page}
      picture={thingPicture(page)}
      facts={useEventFacts(page.event)}
      own={[linesSection(page.lines, 'scene'), reactionsSection(page.reactions)]}
      after={<EventNeighbours previous={page.previous} next={page.next} />}
    />
  );
}
