import { FeelingsChart } from '#features/pictures/feelings-chart.tsx';
import { NarrativeChart } from '#features/pictures/narrative-chart.tsx';
import { timelineFacets } from '#features/timeline/timeline-facets.ts';
import { useAddressQuery } from '#lib/use-address-query.ts';
import { SectionView } from '#pages/shared/section-view.tsx';
import { linkId } from '#wiki/link-key.ts';
import { messages } from '#messages/messages.ts';
import type { TimelinePage } from '#wiki/page-data.ts';
import type { TimelinePictures as Pictures } from '#wiki/picture-views.ts';

/** The pictures below the list of scenes. What is chosen in them stands in the address and narrows the list. */
export function TimelinePictures({ page, pictures }: { page: TimelinePage; pictures: Pictures }) {
  const { events, characters } = page;
  const { choose, format, parse } = timelineFacets;
  const query = parse(useAddressQuery(), events);
  const { narrative, feelings, screen } = pictures;
  if (!narrative && !feelings) return null;
  return (
    <SectionView id="pictures" heading={messages.charts.title}>
      {narrative && (
        <NarrativeChart
          id="narrative"
          chart={narrative}
          events={events}
          characters={characters}
          filter={{
            selected: characters.find((character) => linkId(character) === query.chosen.character),
            search: (character) => format(choose(query, 'character', character && linkId(character))),
          }}
        />
      )}
      {feelings && (
        <FeelingsChart
          id="feelings"
          chart={feelings}
          axis={screen}
          events={events}
          filter={{
            selected: query.chosen.reaction,
            search: (reaction) => format(choose(query, 'reaction', reaction)),
          }}
        />
      )}
    </SectionView>
  );
}
