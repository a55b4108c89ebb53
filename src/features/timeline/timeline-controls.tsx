import './timeline-controls.css';
import { FacetFields, OrderLinks } from '#entities/facet-controls.tsx';
import { pagePath } from '#wiki/addresses.ts';
import { useSite } from '#entities/vocabulary.ts';
import { messages } from '#messages/messages.ts';
import type { AppearanceData } from '#wiki/shared-data.ts';
import { ChosenFilters } from './chosen-filters.tsx';
import { timelineFacets } from './timeline-facets.ts';

/** Up to this many scenes are seen without a filter. */
const atAGlance = 3;

/** Renders the order and filters of the timeline; on a phone the filters are folded. */
export function TimelineControls({ events, asked, setQuery }: TimelineControlsProps) {
  const facets = timelineFacets(useSite().vocabularies);
  const query = facets.parse(new URLSearchParams(asked), events);
  const chosen = Object.keys(query.chosen).length;
  const isWorthFiltering = events.length > atAGlance || chosen > 0;
  return (
    <div className="timeline-controls print-hidden">
      <OrderLinks
        facets={facets}
        query={query}
        path={pagePath('timeline')}
        label={messages.timeline.order}
        texts={messages.timeline.orders}
      />
      {isWorthFiltering && facets.offered(events, query.chosen).length > 0 && (
        <details className="timeline-filters">
          <summary>{messages.scenes.filters({ chosen })}</summary>
          <FacetFields
            facets={facets}
            items={events}
            query={query}
            texts={messages.timeline}
            className="timeline-filters-fields"
            setQuery={setQuery}
            optionText={(text, scenes) => messages.scenes.option({ text, scenes })}
          />
        </details>
      )}
      <ChosenFilters events={events} query={query} />
    </div>
  );
}

interface TimelineControlsProps {
  events: readonly AppearanceData[];
  /** The query of the address. */
  asked: string;
  /** Navigates to the address with another query. */
  setQuery: (search: string) => void;
}
