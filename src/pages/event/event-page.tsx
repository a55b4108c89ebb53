import { pageTitle } from '#entities/page-words.ts';
import { Infobox } from '#features/claims/infobox.tsx';
import { EventFacts } from '#features/timeline/event-facts.tsx';
import { EventNeighbours } from '#features/timeline/event-neighbours.tsx';
import { Drawing } from '#ui/drawing.tsx';
import { usePage } from '#entities/use-page.ts';
import { ArticleLayout } from '#pages/shared/article-layout.tsx';
import {
  backlinksSection,
  leadOf,
  namesSection,
  proseSections,
  statementsSection,
  viewsSection,
} from '#pages/shared/article-sections.tsx';
import { reactionsSection } from './reactions-section.tsx';

/** One scene. */
export function Component() {
  const page = usePage('event');
  return (
    <ArticleLayout
      page={page}
      lead={leadOf(page.sections)}
      aside={
        <Infobox
          title={pageTitle(page)}
          claims={page.claims}
          picture={page.drawing && <Drawing drawing={page.drawing} />}
        >
          <EventFacts event={page.event} />
        </Infobox>
      }
      sections={[
        ...proseSections(page.sections),
        reactionsSection(page.reactions),
        statementsSection(page.claims),
        viewsSection(page.claims),
        namesSection(page.names, page.claims),
        backlinksSection(page.backlinks),
      ]}
      after={<EventNeighbours previous={page.previous} next={page.next} />}
    />
  );
}
