import { isEntityId } from '#wiki/collections.ts';
import type { Citation } from '#compiler/schemas/citation.ts';
import { placeId } from '#compiler/schemas/source.ts';
import { Refusal } from '../content-changes.ts';
import { nameOf, slugOf, type WikiAtHand } from '../wiki-at-hand.ts';
import { type Answers, type Ask, choicesOf, textOf } from './asks.ts';
import { chosen } from '../choices.ts';

// Questions about every new thing, whose answers several of its fields follow from.

const always = { required: true, core: true, asked: true, many: false };

/**
 * Returns the question for an id.
 *
 * @param whyNot - Returns why an id cannot be had, or null.
 * @param free - Returns the nearest id that can be had.
 * @param named - The flag of its name, of which the id is made; without one, `usual` is.
 */
export function idAsk(
  whyNot: (id: string) => string | null,
  free: (wanted: string) => string,
  from: { named: string } | { usual: string },
): Ask {
  return {
    flag: 'id',
    label: 'Id',
    note: 'Part of its address, for good: it names the thing and never says what happens.',
    ...always,
    usual(answers) {
      if ('usual' in from) return from.usual;
      const slug = slugOf(textOf(answers, from.named) ?? '');
      return slug === undefined ? undefined : free(slug);
    },
    parse(id) {
      const why = isEntityId(id)
        ? whyNot(id)
        : `"${id}" cannot be an id: write lower-case letters, digits and single hyphens.`;
      if (why === null) return id;
      throw new Refusal(`${why} "${free(id)}" is free.`);
    },
  };
}

/** Returns the question from when something may be shown. `usual`: what most answer. */
export function revealAsk(wiki: WikiAtHand, usual?: string): Ask {
  const own = usual === undefined ? [] : [{ value: usual, label: 'itself' }];
  const choices = [...choicesOf(wiki, 'time'), ...own];
  return {
    flag: 'reveal',
    label: 'Reveal',
    note: 'The scene after which a viewer understands it, or "premise" for what may be known before watching.',
    ...always,
    choices,
    parse: (answer) => chosen(answer, choices, 'scene'),
    ...(usual !== undefined && { usual: () => usual }),
  };
}

/** Returns the question where something comes from, which is asked if what was answered needs a source. */
export function sourceAsk(wiki: WikiAtHand, isNeeded: (answers: Answers) => boolean): Ask {
  const choices = wiki.ids.sources.flatMap((source) => {
    const label = nameOf(wiki, 'sources', source);
    const places = placesOf(wiki, source).map((place) => `${source}#${place}`);
    return [source, ...places].map((value) => ({ value, ...(label !== undefined && { label }) }));
  });
  return {
    flag: 'source',
    label: 'Source',
    note: 'The source that says so, or a place in it: "river-post#cast-list".',
    ...always,
    required: false,
    asked: false,
    many: true,
    isNeeded,
    choices,
    parse: (answer) => citationNamed(wiki, answer),
  };
}

/** Returns the flag for a place in the source, for those who do not write it after the source. */
export function placeAsk(): Ask {
  return {
    flag: 'place',
    label: 'Place',
    note: 'Where in the source, if "--source" does not say.',
    ...always,
    required: false,
    asked: false,
    parse: (answer) => answer,
  };
}

/**
 * Returns the citations that were answered.
 *
 * @throws A `Refusal` if the source has no such place.
 */
export function citationsIn(wiki: WikiAtHand, answers: Answers): Citation[] {
  const cited = (answers.get('source') ?? []) as Citation[];
  const place = textOf(answers, 'place');
  const [only] = cited;
  if (place === undefined || !only || only.place !== undefined || cited.length > 1) return cited;
  return [citationNamed(wiki, `${only.source}#${place}`)];
}

function citationNamed(wiki: WikiAtHand, answer: string): Citation {
  const [source = '', place] = answer.split('#');
  chosen(
    source,
    wiki.ids.sources.map((value) => ({ value })),
    'source',
  );
  if (place === undefined) return { source };
  const places = placesOf(wiki, source).map((value) => ({ value }));
  return { source, place: chosen(place, places, `place in the source ${source}`) };
}

function placesOf({ read }: WikiAtHand, source: string): string[] {
  const known = [...read.entities.sources.values()].find(({ value }) => value.id === source);
  return known?.value.places.map(placeId) ?? [];
}
