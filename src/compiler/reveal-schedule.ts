import { type Part, premise } from '#wiki/part.ts';
import type { Parts } from './schemas/parts.ts';
import { shortHash } from './short-hash.ts';

/** Something that is shown from its reveal on, until something else replaces it. */
export interface Revealable {
  reveal?: string | undefined;
  until?: string | undefined;
}

/** The scenes of each part, in screen order. */
interface ScreenOrder {
  readonly parts: readonly Pick<Parts['parts'][number], 'scenes'>[];
}

/** Resolves scenes to parts of the film. */
export interface RevealSchedule {
  readonly lastPart: Part;
  /** Returns the part from which something with this reveal is shown; without a reveal, the last. */
  partOf(reveal: string | undefined): Part;
  /** Returns every showing of a scene in screen order, positions from 1. */
  positionsOf(scene: string): { position: number; part: Part }[];
  /** Returns a scene's number (its rank among all scenes by first showing, from 1) and the part of that showing. */
  numberOf(scene: string): { number: number; part: Part } | undefined;
  /**
   * For each part, from 1, a key of where it ends, in 8 hex digits: a hash of its last scene and of which showing of it
   * that is. Devices store it, so it must not name the scene.
   */
  readonly boundaries: string[];
}

/** Returns the reveal schedule of the parts list, which has the film in screen order. */
export function revealScheduleOf({ parts }: ScreenOrder): RevealSchedule {
  const shown = parts.flatMap(({ scenes }, index) => scenes.map((scene) => ({ scene, part: (index + 1) as Part })));
  const positions = new Map<string, { position: number; part: Part }[]>();
  shown.forEach(({ scene, part }, index) => {
    positions.set(scene, [...(positions.get(scene) ?? []), { position: index + 1, part }]);
  });
  // A map keeps insertion order, which is that of first showings.
  const numbers = new Map(
    [...positions].flatMap(([scene, [first]], index) =>
      first ? [[scene, { number: index + 1, part: first.part }]] : [],
    ),
  );
  const lastPart = parts.length as Part;
  const ends = parts.map((_, index) => shown.findLastIndex(({ part }) => part === index + 1));
  return {
    lastPart,
    partOf(reveal) {
      if (reveal === 'premise') return premise;
      // Fails closed: a scene that is shown twice counts at its last showing, an unknown one at the end.
      return (reveal === undefined ? undefined : positions.get(reveal)?.at(-1)?.part) ?? lastPart;
    },
    positionsOf: (scene) => positions.get(scene) ?? [],
    numberOf: (scene) => numbers.get(scene),
    boundaries: ends.map((end) => {
      const scene = shown[end]?.scene ?? '';
      const showing = shown.slice(0, end + 1).filter((other) => other.scene === scene).length;
      return shortHash(`${scene}.${showing}/${positions.get(scene)?.length ?? 0}`, 8);
    }),
  };
}

/**
 * Returns a scene's number if the part includes its first showing; earlier, the number would reveal how many scenes
 * precede it.
 */
export function numberAt(schedule: RevealSchedule, part: Part, scene: string): number | undefined {
  const first = schedule.numberOf(scene);
  return first && first.part <= part ? first.number : undefined;
}

/** Returns whether a part may show something. */
export function isVisible(schedule: RevealSchedule, part: Part, { reveal, until }: Revealable): boolean {
  return schedule.partOf(reveal) <= part && (until === undefined || part < schedule.partOf(until));
}
