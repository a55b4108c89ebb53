import './timeline-view.css';
import { memo, useOptimistic, useTransition } from 'react';
import { useSite } from '#entities/vocabulary.ts';
import { useAsk } from '#entities/facet-controls.tsx';
import { useAddressQuery } from '#lib/use-address-query.ts';
import { EmblemSheet } from '#ui/emblem-sheet.tsx';
import { linkId, linkKey } from '#wiki/link-key.ts';
import type { AppearanceData, CharacterLinkData } from '#wiki/shared-data.ts';
import { SceneList, type SceneListProps } from './scene-list.tsx';
import { TimelineControls } from './timeline-controls.tsx';
import { timelineFacets } from './timeline-facets.ts';

/**
 * The scenes, ordered and filtered as the address asks. Rendered again only with other scenes, so that what it gives to
 * the parts of the list stays the same while the address changes.
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
  // A choice shows at once, whatever the list still has to do.
  const [asked, show] = useOptimistic(search);
  const [, startTransition] = useTransition();
  const goTo = useAsk();
  const ask = (next: string) =>
    startTransition(async () => {
      show(next);
      await goTo(next);
    });
  return (
    <>
      <TimelineControls events={events} asked={asked} ask={ask} />
      <SceneList events={events} asked={search} emblems={emblems} />
    </>
  );
}

interface TimelineViewProps {
  /** In story order. */
  events: readonly AppearanceData[];
  /** All that appear in them, with their emblems. */
  characters: CharacterLinkData[];
}
