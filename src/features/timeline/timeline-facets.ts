import { defineFacets, type FacetQuery } from '#lib/facets.ts';
import { messages } from '#messages/messages.ts';
import { linkId } from '#wiki/link-key.ts';
import type { AppearanceView, PageLinkView, Reaction, Thread } from '#wiki/views.ts';

/** What the scenes of the timeline are filtered by, with the values that the address has. */
type TimelineValues = {
  character: string;
  /** Someone else who is there too. */
  with: string;
  place: string;
  thread: Thread;
  reaction: Reaction;
};

export type TimelineQuery = FacetQuery<TimelineValues, TimelineOrder>;
type TimelineOrder = 'story' | 'screen';

const ofCharacters = {
  valuesOf: ({ characters }: AppearanceView) => characters.map(linkId),
  textOf: (id: string, { characters }: AppearanceView) => titleOf(id, characters),
};

/** The orders and filters of the timeline: `?order=screen&character=keeper`. */
export const timelineFacets = defineFacets<AppearanceView, TimelineValues, TimelineOrder>({
  facets: {
    character: ofCharacters,
    with: { ...ofCharacters, beside: 'character' },
    place: {
      valuesOf: ({ place }) => (place ? [linkId(place)] : []),
      textOf: (id, { place }) => titleOf(id, place ? [place] : []),
    },
    thread: { valuesOf: ({ thread }) => [thread], textOf: (thread) => messages.timeline.threads[thread] },
    reaction: { valuesOf: ({ reactions }) => reactions, textOf: (reaction) => messages.timeline.reactions[reaction] },
  },
  // Scenes come in story order; `screenSlices` shows them in screen order.
  orders: { story: null, screen: null },
});

function titleOf(id: string, pages: readonly PageLinkView[]): string {
  return pages.find((page) => linkId(page) === id)?.title ?? id;
}
