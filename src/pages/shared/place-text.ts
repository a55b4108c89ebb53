import { messages } from '#messages/messages.ts';
import type { PlaceData } from '#wiki/page-data.ts';

/** Returns where a reader is in the film: "You are after part 6: Open water". */
export function placeText({ part, partTitle, next }: PlaceData): string {
  const texts = messages.soFar;
  if (part === 0) return texts.before;
  if (!next) return texts.end;
  return partTitle === undefined ? texts.after({ part }) : texts.afterTitled({ part, title: partTitle });
}
