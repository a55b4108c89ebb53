import { type Part, premise } from '#wiki/part.ts';
import type { Parts } from './schemas/parts.ts';
import { shortHash } from './short-hash.ts';

/** Something that a part may show from its reveal on, until another takes its place. */
export interface Revealable {
  reveal?: string | undefined;
  until?: string | undefined;
}

/** Tells parts from scenes. */
export interface RevealSchedule {
  readonly lastPart: Part;
  /** The part after which something with this reveal is known; without one, the last. */
  partOf(reveal: string | undefined): Part;
  /** Where a scene stands on the screen, positions from 1, in order. */
  positionsOf(scene: string): { position: number; part: Part }[];
  /** A scene's number, its place among all scenes by first showing, from 1, and the part of that showing. */
  numberOf(scene: string): { number: number; part: Part } | undefined;
  /**
   * For each part, from 1, a key of its end, in 8 hex digits: of its last scene, and of which of its showings that is.
   * Devices keep it, so that it names no scene.
   */
  readonly boundaries: string[];
}

/** Reads the reveal schedule from the parts list: the film in the order of the screen. */
export function revealScheduleOf({ parts }: Parts): RevealSchedule {
  const shown = parts.flatMap(({ scenes }, index) => scenes.map((scene) => ({ scene, part: (index + 1) as Part })));
  const positions = new Map<string, { position: number; part: Part }[]>();
  shown.forEach(({ scene, part }, index) => {
    positions.set(scene, [...(positions.get(scene) ?? []), { position: index + 1, part }]);
  });
  // A map keeps the order in which scenes came first.
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
      // Fails closed: a scene that is shown twice counts when it was shown the last time, an unknown one at the end.
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

/** Returns a scene's number where the part holds its first showing: earlier, it would tell how much lies before it. */
export function numberAt(schedule: RevealSchedule, part: Part, scene: string): number | undefined {
  const first = schedule.numberOf(scene);
  return first && first.part <= part ? first.number : undefined;
}

/** Whether a part may show something. */
export function isVisible(schedule: RevealSchedule, part: Part, { reveal, until }: Revealable): boolean {
  return schedule.partOf(reveal) <= part && (until === undefined || part < schedule.partOf(until));
}
