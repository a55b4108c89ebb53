import { rollups, sort } from 'd3-array';
import { defined } from '#lib/defined.ts';
import { memoizeByObject } from '#lib/memoize-by-object.ts';
import type { AppearanceData, CompanionData, CreditData, NameData } from '#wiki/shared-data.ts';
import { numberAt } from '../reveal-schedule.ts';
import { charactersInOrder, citationsOf, linkOf, characterLinkOf, summaryOf } from '../page-parts.ts';
import type { Event } from '../schemas/event.ts';
import type { Alias, Name } from '../schemas/name.ts';
import type { Credit } from '../schemas/person.ts';
import type { SiteIndex } from '../site-index.ts';
import { outOfOrder } from './out-of-order.ts';

/** Returns a scene as lists show it. */
export function appearanceData(index: SiteIndex, event: Event): AppearanceData {
  const made = appearances(index);
  const known = made.get(event) ?? makeAppearance(index, event);
  made.set(event, known);
  return known;
}

/** Kept, since the pages of all that is in a scene list it. */
const appearances = memoizeByObject((_index: SiteIndex) => new Map<Event, AppearanceData>());

function makeAppearance(index: SiteIndex, event: Event): AppearanceData {
  const elsewhere = outOfOrder(index);
  const absent = event.characters.flatMap(({ id, seen }) =>
    seen === undefined ? [] : [{ page: linkOf(index, 'characters', id), seen }],
  );
  return {
    page: linkOf(index, 'events', event.id),
    ...defined({ number: numberAt(index.schedule, index.part, event.id) }),
    // A scene of the premise may be listed before it is shown; its screen positions are revealed part by part.
    screen: index.schedule
      .positionsOf(event.id)
      .filter(({ part }) => part <= index.part)
      .map((showing) => ({ ...showing, ...(elsewhere.has(showing.position) && { outOfOrder: true as const }) })),
    thread: event.thread,
    ...(event.place !== null && { place: linkOf(index, 'places', event.place) }),
    characters: presentIn(event).map(({ id }) => linkOf(index, 'characters', id)),
    ...(absent.length > 0 && { absent }),
    reactions: [...new Set(event.reactions.map(({ reaction }) => reaction))],
    summary: summaryOf(index, event.body),
  };
}

/** Returns the characters who are present in a scene, and not only remembered or imagined. */
function presentIn({ characters }: Event): Event['characters'] {
  return characters.filter(({ seen }) => seen === undefined);
}

/**
 * Returns the characters of scenes with the number of these scenes in which each appears, most first, without the
 * character `but`; of the scenes in which that one is only remembered or imagined none counts. Counts only scenes and appearances that the part may show, so that no number leaks later
 * ones.
 */
export function companionData(index: SiteIndex, scenes: readonly Event[], but?: string): CompanionData[] {
  const present = scenes
    .map((scene) => new Set(presentIn(scene).map(({ id }) => id)))
    .filter((ids) => but === undefined || ids.has(but))
    .flatMap((ids) => [...ids]);
  const indexes = characterIndexes(index);
  const companions = rollups(
    present.filter((id) => id !== but && indexes.has(id)),
    (times) => times.length,
    (id) => id,
  );
  return sort(
    companions,
    ([, shared]) => -shared,
    ([id]) => indexes.get(id),
  ).map(([id, shared]) => ({ ...characterLinkOf(index, id), scenes: shared }));
}

/** The index of each character among all, in their order. */
const characterIndexes = memoizeByObject(
  (index: SiteIndex): ReadonlyMap<string, number> => new Map(charactersInOrder(index).map(({ id }, at) => [id, at])),
);

/** Returns someone's credits. A role whose character the part does not know is shown without the character. */
export function creditData(index: SiteIndex, credits: readonly Credit[]): CreditData[] {
  return credits.map(({ job, character, note, sources }) => ({
    job,
    ...(character !== undefined && { character: linkOf(index, 'characters', character) }),
    ...defined({ note }),
    citations: citationsOf(index, sources),
  }));
}

/**
 * Returns all names of an entity: the preferred one, the same in its original script, then every other spelling with
 * its sources.
 */
export function nameData(index: SiteIndex, { name, aliases }: { name: Name; aliases: readonly Alias[] }): NameData[] {
  const citations = citationsOf(index, name.sources);
  return [
    { text: name.text, preferred: true, citations },
    ...(name.original ? [{ ...name.original, preferred: true, citations: [] }] : []),
    ...aliases.map(({ text, lang, note, sources }) => ({
      text,
      ...defined({ lang }),
      preferred: false,
      ...(note !== undefined && { note: index.inLanguages(note) }),
      citations: citationsOf(index, sources),
    })),
  ];
}
