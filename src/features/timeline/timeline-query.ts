import { labelOf, type Vocabularies } from '#wiki/site-data.ts';
import type { AppearanceView, PageLinkView, Reaction, Thread } from '#wiki/views.ts';

export type Order = 'story' | 'screen';

/** What a reader asks of the timeline. A filter that is not set lets everything through. */
export interface TimelineQuery {
  order: Order;
  character?: string;
  /** Someone else who is there too; asked only beside a character. */
  with?: string;
  place?: string;
  thread?: Thread;
  reaction?: Reaction;
}

export type Filter = Exclude<keyof TimelineQuery, 'order'>;

/** In the order of the page. */
export const filters: readonly Filter[] = ['character', 'with', 'place', 'thread', 'reaction'];

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

/** What the fields of the filters offer, besides everything; nothing where there is no choice. */
export type ChoiceOptions = Record<Filter, { value: string; text: string }[]>;

/** The choices as fields show them beside what is asked: who else is there can be asked of someone. */
export function choiceOptions(
  { characters, places, threads, reactions }: TimelineChoices,
  { character: chosen }: TimelineQuery,
  vocabularies: Pick<Vocabularies, 'threads' | 'reactions'>,
): ChoiceOptions {
  const termOption = (name: 'threads' | 'reactions') => (value: string) => ({
    value,
    text: labelOf(vocabularies[name], value),
  });
  return {
    character: characters.map(pageOption),
    with: chosen === undefined ? [] : characters.map(pageOption).filter(({ value }) => value !== chosen),
    place: places.map(pageOption),
    // A single thread is no choice.
    thread: threads.length < 2 ? [] : threads.map(termOption('threads')),
    reaction: reactions.map(termOption('reactions')),
  };
}

function pageOption(page: PageLinkView) {
  return { value: linkId(page), text: page.title };
}

/** How many of the scenes each value of a filter lets through, beside the other filters of the query. */
export type FilterCounts = Record<Filter, ReadonlyMap<string, number>>;

/** Counts what each choice would show, so that nobody has to try it out. */
export function countChoices(events: readonly AppearanceView[], query: TimelineQuery): FilterCounts {
  const count = (filter: Filter, valuesOf: (event: AppearanceView) => readonly string[]) => {
    const { [filter]: _, ...others } = query;
    const counts = new Map<string, number>();
    for (const value of filterEvents(events, others).flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  return {
    character: count('character', ({ characters }) => characters.map(linkId)),
    with: count('with', ({ characters }) => characters.map(linkId)),
    place: count('place', ({ place }) => (place ? [linkId(place)] : [])),
    thread: count('thread', ({ thread }) => [thread]),
    reaction: count('reaction', ({ reactions }) => reactions),
  };
}

/** The scenes that a query lets through, in the order given. */
export function filterEvents(events: readonly AppearanceView[], query: TimelineQuery): AppearanceView[] {
  return events.filter(
    ({ characters, place, thread, reactions }) =>
      [query.character, query.with].every(
        (asked) => asked === undefined || characters.some((character) => linkId(character) === asked),
      ) &&
      (query.place === undefined || (place !== undefined && linkId(place) === query.place)) &&
      (query.thread === undefined || thread === query.thread) &&
      (query.reaction === undefined || reactions.includes(query.reaction)),
  );
}

/** Reads the query of an address. What is no choice counts as not asked: hidden and missing are the same. */
export function readTimelineQuery(params: URLSearchParams, choices: TimelineChoices): TimelineQuery {
  const among = <T extends string>(filter: Filter, values: readonly T[]) =>
    values.find((value) => value === params.get(filter));
  const character = among('character', choices.characters.map(linkId));
  const others = character === undefined ? [] : choices.characters.map(linkId).filter((id) => id !== character);
  const other = among('with', others);
  const place = among('place', choices.places.map(linkId));
  const thread = among('thread', choices.threads);
  const reaction = among('reaction', choices.reactions);
  return {
    order: params.get('order') === 'screen' ? 'screen' : 'story',
    ...(character === undefined ? {} : { character }),
    ...(other === undefined ? {} : { with: other }),
    ...(place === undefined ? {} : { place }),
    ...(thread === undefined ? {} : { thread }),
    ...(reaction === undefined ? {} : { reaction }),
  };
}

/** The query of an address that asks this: `?order=screen&thread=past`, or nothing for the plain timeline. */
export function timelineSearch({ order, with: other, ...set }: TimelineQuery): string {
  const params = new URLSearchParams({ ...(order === 'screen' ? { order } : {}), ...set });
  if (set.character !== undefined && other !== undefined) params.set('with', other);
  return params.size === 0 ? '' : `?${params}`;
}

/** The id of the thing to which a link leads: the name of its page, or of its place on a list. */
export function linkId({ path, hash }: Pick<PageLinkView, 'path' | 'hash'>): string {
  return hash?.slice(1) ?? path.slice(path.lastIndexOf('/') + 1);
}
