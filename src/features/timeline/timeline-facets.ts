import { defineFacets, type FacetQuery } from '#lib/facets.ts';
import { memoizeByObject } from '#lib/memoize-by-object.ts';
import { linkId } from '#wiki/link-key.ts';
import { labelOf, type Vocabularies } from '#wiki/site-data.ts';
import type { AppearanceData, PageLinkData, Reaction, Thread } from '#wiki/shared-data.ts';

/** The facets of the timeline, with their values in the address. */
type TimelineValues = {
  character: string;
  /** A second character in the scene. */
  with: string;
  place: string;
  thread: Thread;
  reaction: Reaction;
};

export type TimelineQuery = FacetQuery<TimelineValues, TimelineOrder>;
type TimelineOrder = 'story' | 'screen';

const ofCharacters = {
  valuesOf: (scene: AppearanceData) => everyoneIn(scene).map(linkId),
  textOf: (id: string, scene: AppearanceData) => titleOf(id, everyoneIn(scene)),
};

/** The characters of a scene, those included who are only remembered or imagined. */
function everyoneIn({ characters, absent = [] }: AppearanceData): PageLinkData[] {
  return [...characters, ...absent.map(({ page }) => page)];
}

/** Returns the orders and filters of the timeline, `?order=screen&character=keeper`, with the labels of the content. */
export const timelineFacets = memoizeByObject(({ threads, reactions }: Pick<Vocabularies, 'threads' | 'reactions'>) =>
  defineFacets<AppearanceData, TimelineValues, TimelineOrder>({
    facets: {
      character: ofCharacters,
      with: { ...ofCharacters, dependsOn: 'character' },
      place: {
        valuesOf: ({ place }) => (place ? [linkId(place)] : []),
        textOf: (id, { place }) => titleOf(id, place ? [place] : []),
      },
      thread: { valuesOf: ({ thread }) => [thread], textOf: (thread) => labelOf(threads, thread) },
      reaction: { valuesOf: (scene) => scene.reactions, textOf: (reaction) => labelOf(reactions, reaction) },
    },
    // Scenes are in story order already; `screenSlices` puts them in screen order.
    orders: { story: null, screen: null },
  }),
);

function titleOf(id: string, pages: readonly PageLinkData[]): string {
  return pages.find((page) => linkId(page) === id)?.title ?? id;
}
