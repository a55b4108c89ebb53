import './timeline-view.css';
import { memo, useOptimistic, useTransition } from 'react';
import { useSite } from '#entities/vocabulary.ts';
import { useSetQuery } from '#entities/facet-controls.tsx';
import { useAddressQuery } from '#lib/use-address-query.ts';
import { EmblemSheet } from '#ui/emblem-sheet.tsx';
import { linkId, linkKey } from '#wiki/link-key.ts';
import type { AppearanceData, CharacterLinkData } from '#wiki/shared-data.ts';
import { SceneList, type SceneListProps } from './scene-list.tsx';
import { TimelineControls } from './timeline-controls.tsx';
import { timelineFacets } from './timeline-facets.ts';

/**
 * Renders the scenes, ordered and filtered by the query. Memoized by scenes, so that the props of the list stay the
 * same while the address changes.
 */
export const TimelineView = memo(function TimelineView({ events, characters }: TimelineViewProps) {
  const marks = characters.flatMap((character) =>
    character.emblem ? [{ key: linkKey(character), id: `emblem-${linkId(character)}`, look: character.emblem }] : [],
  );
  return (
    <div className="timeline-view">
      <EmblemSheet emblems={marks} />
      <AskedTimeline events={events} emblems={Object.fromEntries(marks.map(({ key, id }) => [key, id]))} />
    </div>
  );
});

function AskedTimeline({ events, emblems }: Omit<SceneListProps, 'asked'>) {
  const { format, parse } = timelineFacets(useSite().vocabularies);
  const search = format(parse(useAddressQuery(), events));
  // Shows a choice at once, while the list may still be rendering.
  const [asked, show] = useOptimistic(search);
  const [, startTransition] = useTransition();
  const goTo = useSetQuery();
  const setQuery = (next: string) =>
    startTransition(async () => {
      show(next);
      await goTo(next);
    });
  return (
    <>
      <TimelineControls events={events} asked={asked} setQuery={setQuery} />
      <SceneList events={events} asked={search} emblems={emblems} />
    </>
  );
}

interface TimelineViewProps {
  /** In story order. */
  events: readonly AppearanceData[];
  /** All characters of these scenes, with their emblems. */
  characters: CharacterLinkData[];
}
