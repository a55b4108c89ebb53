import type { Collection, EntityId } from '#wiki/collections.ts';
import { randomOf } from './random.ts';

/** The number of parts of the film. */
export const parts = 12;

/** What share of a wiki each kind is, about as in wikis of series. */
const shares: Partial<Record<Collection, number>> = {
  characters: 0.22,
  events: 0.32,
  sources: 0.19,
  motifs: 0.1,
  people: 0.08,
  places: 0.06,
  works: 0.02,
  reviews: 0.01,
};

/** An entity of the wiki, before anything is written about it. */
export interface Planned {
  collection: Collection;
  /** Its number in its collection, from 0. */
  number: number;
  id: EntityId;
  /** The part from which it is known, and the later ones that tell more. */
  from: number;
  later: number[];
}

/** The entities of a wiki, and when each is known. */
export interface Plan {
  of: (collection: Collection) => readonly Planned[];
  /** The ids of scenes in screen order, by part; the film opens with a scene that it shows again at the end. */
  scenes: string[][];
  /** Returns the reveal of a part, as entities near this number write it: a scene of the part, or "premise". */
  revealAt: (part: number, number: number) => string;
}

const names: Partial<Record<Collection, string>> = {
  characters: 'character',
  events: 's',
  sources: 'source',
  motifs: 'motif',
  people: 'person',
  places: 'place',
  works: 'work',
  reviews: 'review',
};

/** How many neighbours learn something new at the same parts. */
const clusterSize = 50;

/** Returns the plan of a wiki of about `entities` entities. */
export function planOf(entities: number): Plan {
  const scenes = Math.max(parts + 1, Math.round(entities * (shares.events ?? 0)));
  const shown = Array.from({ length: scenes }, (_, number) => `s${number + 1}`);
  const byPart = Array.from({ length: parts }, (_, part) =>
    shown.slice(Math.round((part * scenes) / parts), Math.round(((part + 1) * scenes) / parts)),
  );
  const partOfScene = new Map(byPart.flatMap((ids, part) => ids.map((id) => [id, part + 1])));
  const again = shown[0] ?? '';
  const planned = new Map<Collection, Planned[]>();
  for (const [collection, share] of Object.entries(shares) as [Collection, number][]) {
    const amount = collection === 'events' ? scenes : Math.max(1, Math.round(entities * share));
    planned.set(
      collection,
      Array.from({ length: amount }, (_, number): Planned => {
        const id = `${names[collection]}${collection === 'events' ? '' : '-'}${number + 1}` as EntityId;
        const cluster = Math.floor(number / share / clusterSize);
        const [first = 1, ...more] = partsOfCluster(cluster);
        const isPremise = collection === 'sources' || randomOf(id).chance(0.4);
        const own = id === again ? parts : partOfScene.get(id);
        const from = own ?? (isPremise ? 0 : first);
        return { collection, number, id, from, later: [first, ...more].filter((part) => part > from) };
      }),
    );
  }
  return {
    of: (collection) => planned.get(collection) ?? [],
    scenes: byPart.map((ids, part) => (part === parts - 1 ? [...ids, again] : ids)),
    revealAt(part, number) {
      const choice = (byPart[part - 1] ?? []).filter((id) => id !== again);
      return choice[number % choice.length] ?? 'premise';
    },
  };
}

/** Returns the three parts at which the entities of a cluster change, in order. */
function partsOfCluster(cluster: number): number[] {
  const random = randomOf(`cluster-${cluster}`);
  const found = new Set<number>();
  while (found.size < 3) found.add(1 + random.below(parts));
  return [...found].toSorted((a, b) => a - b);
}
