/** Where a section's heading is. */
export interface HeadingPlace {
  id: string;
  /** Distance of its upper edge from that of the window, in pixels; negative where it was scrolled past. */
  top: number;
}

/** What else there is to know of the window. */
interface WindowState {
  /** In pixels. */
  height: number;
  /** It cannot be scrolled further down. */
  isAtEnd: boolean;
  /** The id that the address names, or an empty text. */
  named: string;
}

/** How far down the window a heading begins what is being read, as a share of its height. */
export const readingLine = 0.4;

/**
 * The section that is being read, or null above the first: the first whose heading lies over the reading line, else the
 * last one that was scrolled past. At the end of a page, where headings cannot come up to that line any more, it is the
 * one that the address names, if it is in sight.
 */
export function currentSection(
  places: readonly HeadingPlace[],
  { height, isAtEnd, named }: WindowState,
): string | null {
  const isInSight = ({ top }: HeadingPlace) => top >= 0 && top < height;
  const target = isAtEnd ? places.find((place) => place.id === named && isInSight(place)) : undefined;
  const first = places.find(({ top }) => top >= 0 && top <= height * readingLine);
  const passed = places.findLast(({ top }) => top < 0);
  return (target ?? first ?? passed)?.id ?? null;
}
