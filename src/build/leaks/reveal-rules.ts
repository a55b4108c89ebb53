import type { Content } from '#compiler/content.ts';
import type { Collection } from '#wiki/collections.ts';

/** Tells whether a part may hold something. */
export type Shown = (part: number) => boolean;

/** A piece of the authored content that may say when it is known, and when another takes its place. */
export type Timed = Record<string, unknown> & { reveal?: string; until?: string };

export const always: Shown = () => true;
export const never: Shown = () => false;

/** The rules of reveal of one content. */
export interface RevealRules {
  /** When a thing may be known to exist. */
  known: (collection: Collection, id: string) => Shown;
  /** When an item of the list or field `key` may be shown, as far as it says so itself. */
  times: (key: string, item: Timed) => Shown;
  /** When that which an item is listed with may be known. */
  target: (key: string, item: Timed) => Shown;
}

// Things with a reveal of their own: without one they are known at the end of the film only.
const passages = ['paragraphs', 'plot', 'intro', 'verdict', 'praise', 'criticism', 'moments', 'comparisons', 'viewing'];
const facts = ['body', 'aliases', 'claims', 'relationships', 'credits', 'reactions', 'title', 'url', 'drawings'];
const revealed = new Set([passages, facts].flat());
// Things that are shown with what holds them, unless they have a reveal.
const withWhole = new Set(['values', 'characters']);

/**
 * The rules of reveal, as a reader is promised them. They are a second reading, made from the authored content and
 * without the compiler's filter, so that one can be held against the other.
 */
export function revealRules({ parts: { parts }, entities }: Pick<Content, 'parts' | 'entities'>): RevealRules {
  const partOf = (reveal: string | undefined): number => {
    if (reveal === 'premise') return 0;
    const last = parts.findLastIndex(({ scenes }) => reveal !== undefined && scenes.includes(reveal));
    return last < 0 ? parts.length : last + 1;
  };
  const ownTimes = (key: string, { reveal, until }: Timed): Shown => {
    if (!revealed.has(key) && (!withWhole.has(key) || reveal === undefined)) return always;
    return (part) => part >= partOf(reveal) && (until === undefined || part < partOf(until));
  };
  const known = (collection: Collection, id: string): Shown => {
    const entity = (entities[collection] as ReadonlyMap<string, { reveal?: string | undefined }>).get(id);
    return entity ? (part) => part >= partOf(entity.reveal) : never;
  };
  return {
    known,
    // A claim of which no value may be shown, and a section without a paragraph, are not there.
    times(key, item) {
      const own = ownTimes(key, item);
      const inner = ['values', 'paragraphs'].find((name) => Array.isArray(item[name]));
      if (inner === undefined) return own;
      const times = (item[inner] as Timed[]).map((each) => ownTimes(inner, each));
      return (part) => own(part) && times.some((time) => time(part));
    },
    // A relationship is listed with the other character, a moment with its scene, a comparison with its work.
    target(key, item) {
      if (key === 'relationships') return known('characters', String(item['to']));
      if (key === 'comparisons') return known('works', String(item['work']));
      return key === 'moments' ? known('events', String(item['event'])) : always;
    },
  };
}
