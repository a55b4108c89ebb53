import type { AuthoredFile } from '#compiler/json-file.ts';
import type { Collection } from '#wiki/collections.ts';
import { parts, type Plan, type Planned, planOf } from './plan.ts';
import { hubs, type Writer, writerOf, placesOfSources } from './writer.ts';
import { at, personName, sentence, titleOf, wordOf } from './words.ts';

const shapes = ['circle', 'square', 'hexagon', 'diamond', 'shield', 'arch', 'octagon', 'drop'];
const colours = ['rose', 'teal', 'indigo', 'moss', 'rust', 'plum', 'sky', 'slate'];
const groups = ['house', 'street', 'harbour', 'far'];
const reactions = ['laughter', 'tears', 'anger', 'doubt', 'warmth'];
const jobs = ['actor', 'actor', 'actor', 'director', 'writer', 'camera'];
const sourceKinds = ['newspaper', 'encyclopedia', 'blog', 'trade'];

/** A character is in all scenes of an episode. */
const episode = 40;

/**
 * Returns the files of a wiki of about `entities` entities, to measure growth with: about 5.5 kB each, with links, claims
 * of several values and sources, texts in up to three versions, names in two scripts, and twelve parts. The same in every
 * run; everything near an entity is of the same density at any size of wiki, only sources that all pages cite grow.
 */
export function largeWiki(entities: number): AuthoredFile[] {
  const plan = planOf(entities);
  const write = (collection: Collection, value: (planned: Planned, writer: Writer, plan: Plan) => object) =>
    plan.of(collection).map((planned) => {
      const { id } = planned;
      return file(`${collection}/${id}.json`, { id, ...value(planned, writerOf(plan, planned), plan) });
    });
  return [
    file('site.json', site),
    file('parts.json', {
      parts: plan.scenes.map((scenes, part) => ({ cue: `The clock of part ${part + 1} strikes.`, scenes })),
    }),
    file('film/large-film.json', film(plan)),
    ...write('characters', character),
    ...write('people', person),
    ...write('events', event),
    ...write('places', (planned, writer) => ({
      ...writer.article(titleOf(writer.random)),
      entry: planned.number % 10 === 9,
    })),
    ...write('motifs', ({ number }, writer) => ({
      ...writer.article(titleOf(writer.random)),
      type: at(['object', 'ritual', 'theme'], number),
    })),
    ...write('works', ({ number }, writer) => ({
      ...writer.article(titleOf(writer.random)),
      type: at(['compared', 'beside', 'remake', 'sequel'], number),
      year: 1960 + (number % 60),
    })),
    ...write('reviews', review),
    ...write('sources', source),
    ...Array.from({ length: Math.max(1, Math.round(entities / 1000)) }, (_, number) => answer(number, plan)),
  ];
}

const site = {
  id: 'large-wiki',
  name: 'The Large Wiki',
  mark: [{ d: 'M8 8h48v48H8z', tone: 'paper' }],
  lang: 'en',
  scripts: [{ lang: 'ko', unicode: ['Hangul'] }],
  fonts: [
    {
      package: '@fontsource/gowun-batang',
      use: 'titles',
      scripts: ['Latin', 'Hangul'],
      name: 'Gowun Batang',
      by: 'the Gowun Batang Project Authors',
      licence: { name: 'SIL Open Font License 1.1', href: 'https://openfontlicense.org/' },
    },
    {
      package: '@fontsource/noto-sans-kr',
      use: 'text',
      scripts: ['Latin', 'Hangul'],
      name: 'Noto Sans KR',
      by: 'Adobe and Google',
      licence: { name: 'SIL Open Font License 1.1', href: 'https://openfontlicense.org/' },
    },
  ],
  intro: [{ text: 'This wiki measures how wikis grow.[^source-1]', reveal: 'premise' }],
  characterGroups: terms(groups),
  threads: terms(['past', 'present']),
  reactions: terms(reactions),
  jobs: terms([...new Set(jobs)]),
  sourceKinds: terms(sourceKinds),
  licence: { name: 'CC0', href: 'https://example.org/cc0' },
};

function film(plan: Plan) {
  const planned: Planned = { collection: 'film', number: 0, id: 'large-film' as Planned['id'], from: 0, later: [4, 8] };
  const writer = writerOf(plan, planned);
  return {
    id: planned.id,
    ...writer.article({ text: 'The Large Film', original: { text: '큰영화', lang: 'ko' } }),
    plot: Array.from({ length: parts }, (_, index) => ({
      text: writer.prose(index + 1, 40, 2),
      reveal: plan.revealAt(index + 1, 0),
    })),
  };
}

function character({ number, from }: Planned, writer: Writer, plan: Plan) {
  const alias = personName(number + 9000).text;
  return {
    ...writer.article(personName(number)),
    aliases: [{ text: alias.replace('-', ''), sources: writer.sources(), reveal: writer.reveal(from) }],
    main: number < Math.min(8, plan.of('events').length / episode),
    group: at(groups, number),
    order: number + 1,
    // Each combination may be that of one character only.
    ...(number < shapes.length * colours.length && {
      emblem: { shape: at(shapes, number), colour: at(colours, number + Math.floor(number / shapes.length)) },
    }),
    relationships: writer.near('characters', parts, 2).map((other) => ({
      to: other.id,
      label: wordOf(writer.random),
      sources: writer.sources(),
      reveal: writer.reveal(Math.max(from, other.from)),
    })),
  };
}

function person({ number, from }: Planned, writer: Writer) {
  const job = at(jobs, number);
  const [role] = writer.near('characters', from, 1);
  return {
    ...writer.article(personName(number + 5000)),
    entry: number % 10 === 9,
    order: number + 1,
    credits: [
      {
        job,
        ...(job === 'actor' && role && { character: role.id }),
        sources: writer.sources(),
        reveal: writer.reveal(from),
      },
    ],
  };
}

function event({ number, from, id }: Planned, writer: Writer) {
  const { random } = writer;
  const reveal = id;
  const { body, claims } = writer.article(titleOf(random));
  const [place] = writer.near('places', from, 1);
  const cast = writer.near('characters', from, 2 + random.below(3));
  const present = new Set([`character-${1 + Math.floor(number / episode)}`, ...cast.map((other) => other.id)]);
  return {
    reveal,
    title: { text: titleOf(random).text, reveal },
    // The present is told in every tenth scene, after all of the past.
    order: number % 10 === 9 ? 100_000 + number : number + 1,
    place: place?.id ?? null,
    ...(!place && { placeReason: 'No source names the place.' }),
    thread: number % 10 === 9 ? 'present' : 'past',
    characters: [...present].map((who) => ({ id: who, reveal })),
    reactions: random.chance(0.5)
      ? [
          {
            source: writer.sources()[0]?.source,
            reaction: random.pick(['laughter', 'tears', 'anger', 'doubt']),
            text: sentence(random, 12),
            reveal,
          },
        ]
      : [],
    claims,
    body,
  };
}

function review({ number, from }: Planned, writer: Writer) {
  const { random } = writer;
  const own = `source-${hubs + 1 + number}`;
  const passage = (words: number) => [{ text: sentence(random, words), reveal: writer.reveal(from) }];
  const { body, claims } = writer.article(titleOf(random));
  const voice = (index: number) => ({
    reviewer: personName(12_000 + number * 2 + index).text.replace('-', ''),
    rating: { printed: `${1 + ((number + index) % 10)}/10`, value: 1 + ((number + index) % 10), scale: 10 },
    verdict: passage(20),
    praise: [...passage(18), ...passage(15)],
    criticism: passage(18),
    moments: writer.near('events', parts, 2).map((scene) => ({
      event: scene.id,
      text: sentence(random, 14),
      reveal: writer.reveal(Math.max(from, scene.from)),
    })),
    comparisons: writer
      .near('works', from, 1)
      .map((work) => ({ work: work.id, text: sentence(random, 12), reveal: writer.reveal(from) })),
    viewing: passage(10),
  });
  return {
    reveal: writer.reveal(from),
    title: titleOf(random).text,
    outlet: `The ${wordOf(random)}`,
    source: own,
    voices: [voice(0), voice(1)],
    claims,
    body,
  };
}

function source({ number, id }: Planned, { random }: Writer) {
  return {
    reveal: 'premise',
    label: `The ${wordOf(random)} ${wordOf(random)}`,
    title: { text: titleOf(random).text, reveal: 'premise' },
    url: { href: `https://example.org/${id}`, reveal: 'premise' },
    kind: at(sourceKinds, number),
    language: number % 3 === 0 ? 'ko' : 'en',
    date: `20${10 + (number % 15)}-0${1 + (number % 9)}`,
    places: placesOfSources.map((place) => place.replace('-', ' ')),
    reliability: { grade: at(['A', 'B', 'C'], number), reason: sentence(random, 8) },
    body: [
      { id: 'lead', reveal: 'premise', paragraphs: [{ text: `${sentence(random, 25)}[^${id}]`, reveal: 'premise' }] },
    ],
  };
}

function answer(number: number, plan: Plan): AuthoredFile {
  const id = `answer-${number + 1}`;
  const planned = { collection: 'answers', number, id: id as Planned['id'], from: 0, later: [] } satisfies Planned;
  const writer = writerOf(plan, planned);
  return file(`answers/${id}.json`, {
    id,
    reveal: 'premise',
    question: `${titleOf(writer.random).text}?`,
    order: number + 1,
    short: [{ text: writer.prose(0, 20, 1), reveal: 'premise' }],
    long: [{ text: writer.prose(0, 60, 2), reveal: 'premise' }],
  });
}

function terms(ids: readonly string[]) {
  return ids.map((id) => ({ id, label: id }));
}

function file(path: string, value: object): AuthoredFile {
  return { path, text: `${JSON.stringify(value, null, 2)}\n` };
}
