import { FeelingsChart } from '#features/pictures/feelings-chart.tsx';
import { NarrativeChart } from '#features/pictures/narrative-chart.tsx';
import { linkId, readTimelineQuery, timelineChoices, timelineSearch } from '#features/timeline/timeline-query.ts';
import { useAddressQuery } from '#lib/use-address-query.ts';
import { SectionView } from '#pages/shared/section-view.tsx';
import { messages } from '#messages/messages.ts';
import type { TimelinePage } from '#wiki/page-data.ts';
import type { TimelinePictures as Pictures } from '#wiki/picture-views.ts';

/** The pictures below the list of scenes. What is chosen in them stands in the address and narrows the list. */
export function TimelinePictures({ page, pictures }: { page: TimelinePage; pictures: Pictures }) {
  const { events, characters, places } = page;
  const query = readTimelineQuery(useAddressQuery(), timelineChoices(events, characters, places));
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
            selected: characters.find((character) => linkId(character) === query.character),
            search: (character) => {
              const { character: _, ...others } = query;
              return timelineSearch({ ...others, ...(character && { character: linkId(character) }) });
            },
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
            selected: query.reaction,
            search: (reaction) => {
              const { reaction: _, ...others } = query;
              return timelineSearch({ ...others, ...(reaction && { reaction }) });
            },
          }}
        />
      )}
    </SectionView>
  );
}
