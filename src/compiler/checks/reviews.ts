import type { Part } from '#wiki/part.ts';
import { fieldPath } from '../field-path.ts';
import type { Finding } from '../problem.ts';
import type { ReadFiles } from '../read-files.ts';
import { revealScheduleOf } from '../reveal-schedule.ts';
import type { Passage } from '../schemas/prose.ts';
import type { Review } from '../schemas/review.ts';
import { partName } from './reveals.ts';

/**
 * Checks that no review says that it has no praise or no criticism because all of it comes later. Beside one of the
 * two, a page says so of the other.
 */
export function* checkReviews({ entities, parts }: ReadFiles): Generator<Finding> {
  if (!parts) return;
  const schedule = revealScheduleOf(parts.value);
  const firstOf = (passages: readonly Passage[]) =>
    Math.min(...passages.map(({ reveal }) => schedule.partOf(reveal))) as Part;
  for (const { file, value } of entities.reviews.values()) {
    for (const [at, { praise, criticism }] of value.voices.entries()) {
      const sides = [
        [praise, fieldPath<Review>(({ voices }) => voices[at]?.praise)],
        [criticism, fieldPath<Review>(({ voices }) => voices[at]?.criticism)],
      ] as const;
      const first = Math.min(...sides.map(([passages]) => firstOf(passages)));
      const shown = Math.max(first, schedule.partOf(value.reveal)) as Part;
      for (const [passages, path] of sides) {
        if (passages.length === 0 || firstOf(passages) <= shown) continue;
        yield {
          file,
          path,
          rule: 'says-none',
          message: `From ${partName(shown)} on, the page says that there is no ${path.at(-1)}, but all of it comes from ${partName(firstOf(passages))} on.`,
          expected: `Say one point of it without what is later, and give that an earlier "reveal".`,
        };
      }
    }
  }
}
