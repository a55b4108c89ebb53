import type { AuthoredFile } from '#compiler/json-file.ts';

/** The number of characters and places in the film. */
const people = 24;
const rooms = 30;
const shapes = ['circle', 'square', 'hexagon', 'diamond', 'shield', 'arch', 'octagon', 'drop'] as const;
const colours = ['rose', 'teal', 'indigo', 'moss', 'rust', 'plum', 'sky', 'slate'] as const;
const reactions = ['laughter', 'tears', 'anger', 'doubt', 'warmth'] as const;

/**
 * Returns the files of a film with more scenes than any real one, all known before watching, to measure lists with. Its
 * frame story is the last tenth of the story; a scene of it opens the film and is shown again at the end.
 */
export function hugeFilm(scenes: number, parts: number): AuthoredFile[] {
  return [
    file('site.json', {
      id: 'huge-wiki',
      name: 'The Long Room',
      mark: [{ d: 'M8 8h48v48H8z', tone: 'paper' }],
      lang: 'en',
      scripts: [],
      fonts: [],
      intro: [],
      characterGroups: [{ id: 'house', label: 'The house' }],
      threads: [
        { id: 'past', label: 'Past' },
        { id: 'present', label: 'Present day' },
      ],
      reactions: reactions.map((id) => ({ id, label: id })),
      sourceKinds: [{ id: 'newspaper', label: 'News' }],
      licence: { name: 'CC0', href: 'https://example.org/cc0' },
    }),
    file('parts.json', { parts: inParts(scenes, parts) }),
    file('film/long-room.json', { id: 'long-room', ...named('The Long Room') }),
    file('sources/ledger.json', {
      id: 'ledger',
      reveal: 'premise',
      label: 'The Ledger',
      noAddress: 'It is kept in the long room.',
      kind: 'newspaper',
      language: 'en',
      reliability: { grade: 'A', reason: 'It prints its corrections.' },
    }),
    ...each(people, character),
    ...each(rooms, place),
    ...each(scenes, (number) => event(number, scenes)),
  ];
}

/** Returns the id of a scene by its number. */
function sceneId(number: number): string {
  return `s${number}`;
}

function inParts(scenes: number, parts: number) {
  const order = each(scenes, sceneId);
  const frame = sceneId(scenes - 1);
  const shown = [frame, ...order];
  return each(parts, (part) => ({
    cue: `The clock of part ${part} strikes.`,
    scenes: shown.slice(...[part - 1, part].map((bound) => Math.round((bound * shown.length) / parts))),
  }));
}

function character(number: number): AuthoredFile {
  const id = `resident-${number}`;
  return file(`characters/${id}.json`, {
    id,
    ...named(`Resident ${number}`),
    group: 'house',
    order: number,
    emblem: { shape: at(shapes, number), colour: at(colours, number + Math.floor(number / shapes.length)) },
  });
}

function place(number: number): AuthoredFile {
  const id = `chamber-${number}`;
  return file(`places/${id}.json`, { id, ...named(`Chamber ${number}`) });
}

function event(number: number, scenes: number): AuthoredFile {
  const id = sceneId(number);
  const present = [0, 1, 2, 3].slice(0, 1 + (number % 4)).map((step) => 1 + ((number + step * 5) % people));
  const felt = number % 3 === 0 ? [at(reactions, number / 3)] : [];
  return file(`events/${id}.json`, {
    id,
    reveal: 'premise',
    title: { text: `Title of scene ${number}`, reveal: 'premise' },
    order: number,
    place: `chamber-${1 + (number % rooms)}`,
    thread: number > scenes * 0.9 ? 'present' : 'past',
    characters: present.map((who) => ({ id: `resident-${who}` })),
    reactions: felt.map((reaction) => ({
      source: 'ledger',
      reaction,
      text: 'The Ledger says what it felt.',
      reveal: 'premise',
    })),
    body: [
      {
        id: 'lead',
        reveal: 'premise',
        paragraphs: [
          {
            text: `In [the chamber](place:chamber-${1 + (number % rooms)}) the ${number}th sheet is turned by [one of them](character:resident-${present[0]}), and somebody reads it aloud to whoever has come in from the garden.[^ledger]`,
            reveal: 'premise',
          },
        ],
      },
    ],
  });
}

function named(text: string) {
  return { reveal: 'premise', name: { text, sources: [{ source: 'ledger' }] } };
}

function each<T>(amount: number, make: (number: number) => T): T[] {
  return Array.from({ length: amount }, (_, index) => make(index + 1));
}

function at<T>(list: readonly [T, ...T[]], index: number): T {
  return list[index % list.length] ?? list[0];
}

function file(path: string, value: object): AuthoredFile {
  return { path, text: `${JSON.stringify(value, null, 2)}\n` };
}
