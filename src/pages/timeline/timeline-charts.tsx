import { FeelingsChart } from '#features/charts/feelings-chart.tsx';
import { NarrativeChart } from '#features/charts/narrative-chart.tsx';
import { timelineFacets } from '#features/timeline/timeline-facets.ts';
import { useAddressQuery } from '#lib/use-address-query.ts';
import { SectionView } from '#pages/shared/section-view.tsx';
import { useSite } from '#entities/vocabulary.ts';
import { messages } from '#messages/messages.ts';
import type { TimelinePage } from '#wiki/page-data.ts';
import type { TimelineCharts as Charts } from '#wiki/timeline-charts.ts';

/** Renders the charts below the list of scenes. Selections in them are stored in the address and filter the list. */
export function TimelineCharts({ page, charts }: { page: TimelinePage; charts: Charts }) {
  const { events, characters } = page;
  const { choose, format, parse } = timelineFacets(useSite().vocabularies);
  const query = parse(useAddressQuery(), events);
  const filterBy = <Key extends keyof typeof query.chosen>(key: Key) => ({
    selected: query.chosen[key],
    search: (value: (typeof query.chosen)[Key]) => format(choose(query, key, value)),
  });
  const { narrative, feelings, screen } = charts;
  if (!narrative && !feelings) return null;
  return (
    <SectionView id="pictures" heading={messages.charts.title}>
      {narrative && (
        <NarrativeChart
          id="narrative"
          chart={narrative}
          events={events}
          characters={characters}
          filter={filterBy('character')}
        />
      )}
      {feelings && (
        <FeelingsChart id="feelings" chart={feelings} axis={screen} events={events} filter={filterBy('reaction')} />
      )}
    </SectionView>
  );
}
