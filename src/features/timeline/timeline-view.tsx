import './timeline-view.css';
import { memo, useOptimistic, useTransition } from 'react';
import { useNavigate } from 'react-router';
import { useAddressQuery } from '#lib/use-address-query.ts';
import { EmblemSheet } from '#ui/emblem-sheet.tsx';
import { linkKey } from '#wiki/link-key.ts';
import type { AppearanceView, CharacterMarkView, PageLinkView } from '#wiki/views.ts';
import { SceneList, type SceneListProps } from './scene-list.tsx';
import { TimelineControls } from './timeline-controls.tsx';
import { linkId, readTimelineQuery, timelineChoices, timelineSearch } from './timeline-query.ts';

/**
 * The scenes, ordered and filtered as the address asks. Rendered again only with other scenes, so that what it gives to
 * the parts of the list stays the same while the address changes.
 */
export const TimelineView = memo(function TimelineView({ events, characters, places }: TimelineViewProps) {
  const marks = characters.flatMap((character) =>
    character.emblem ? [{ key: linkKey(character), id: `emblem-${linkId(character)}`, look: character.emblem }] : [],
  );
  return (
    <div className="timeline-view">
      <EmblemSheet emblems={marks} />
      <AskedTimeline
        events={events}
        choices={timelineChoices(events, characters, places)}
        emblems={Object.fromEntries(marks.map(({ key, id }) => [key, id]))}
      />
    </div>
  );
});

function AskedTimeline({ events, choices, emblems }: Omit<SceneListProps, 'asked'>) {
  const search = timelineSearch(readTimelineQuery(useAddressQuery(), choices));
  // A choice shows at once, whatever the list still has to do.
  const [asked, show] = useOptimistic(search);
  const [, startTransition] = useTransition();
  const navigate = useNavigate();
  const ask = (next: string) =>
    startTransition(async () => {
      show(next);
      // Trying out filters is one step for the back button.
      await navigate({ search: next }, { replace: true, preventScrollReset: true });
    });
  return (
    <>
      <TimelineControls events={events} choices={choices} asked={asked} ask={ask} />
      <SceneList events={events} choices={choices} asked={search} emblems={emblems} />
    </>
  );
}

interface TimelineViewProps {
  /** In story order. */
  events: readonly AppearanceView[];
  /** What the filters offer. */
  characters: CharacterMarkView[];
  places: PageLinkView[];
}
