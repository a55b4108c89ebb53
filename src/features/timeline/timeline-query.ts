import type { AppearanceView, PageLinkView, Reaction, Thread } from '#wiki/views.ts';

export type Order = 'story' | 'screen';

/** What a reader asks of the timeline. A filter that is not set lets everything through. */
export interface TimelineQuery {
  order: Order;
  character?: string;
  place?: string;
  thread?: Thread;
  reaction?: Reaction;
}

export type Filter = Exclude<keyof TimelineQuery, 'order'>;

/** What there is to choose from. It comes from what the part shows, and so tells nothing later. */
export interface TimelineChoices {
  characters: PageLinkView[];
  places: PageLinkView[];
  threads: Thread[];
  reactions: Reaction[];
}

/** The choices that a list of scenes offers, in the order of their first scene. */
export function timelineChoices(
  events: readonly AppearanceView[],
  characters: PageLinkView[],
  places: PageLinkView[],
): TimelineChoices {
  return {
    characters,
    places,
    threads: [...new Set(events.map(({ thread }) => thread))],
    reactions: [...new Set(events.flatMap(({ reactions }) => reactions))],
  };
}

/** Reads the query of an address. What is no choice counts as not asked: hidden and missing are the same. */
export function readTimelineQuery(params: URLSearchParams, choices: TimelineChoices): TimelineQuery {
  const among = <T extends string>(filter: Filter, values: readonly T[]) =>
    values.find((value) => value === params.get(filter));
  const character = among('character', choices.characters.map(linkId));
  const place = among('place', choices.places.map(linkId));
  const thread = among('thread', choices.threads);
  const reaction = among('reaction', choices.reactions);
  return {
    order: params.get('order') === 'screen' ? 'screen' : 'story',
    ...(character === undefined ? {} : { character }),
    ...(place === undefined ? {} : { place }),
    ...(thread === undefined ? {} : { thread }),
    ...(reaction === undefined ? {} : { reaction }),
  };
}

/** The query of an address that asks this: `?order=screen&thread=past`, or nothing for the plain timeline. */
export function timelineSearch({ order, ...filters }: TimelineQuery): string {
  const params = new URLSearchParams({ ...(order === 'screen' ? { order } : {}), ...filters });
  return params.size === 0 ? '' : `?${params}`;
}

/** The id of the thing to which a link leads: the name of its page, or of its place on a list. */
export function linkId({ path, hash }: PageLinkView): string {
  return hash?.slice(1) ?? path.slice(path.lastIndexOf('/') + 1);
}
