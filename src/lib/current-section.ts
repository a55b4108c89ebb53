/** The position of a section heading. */
export interface HeadingPosition {
  id: string;
  /** The distance of its top edge from that of the window, in pixels; negative once scrolled past. */
  top: number;
}

/** The other inputs from the window. */
interface WindowState {
  /** In pixels. */
  height: number;
  /** Whether the page is scrolled to its end. */
  isAtEnd: boolean;
  /** The id in the address's hash, or null. */
  named: string | null;
}

/** The reading line, as a fraction of the window's height: a heading above it is being read. */
export const readingLine = 0.4;

/**
 * Returns the section that is being read, or null above the first: the first whose heading is in view above the reading
 * line, else the last one scrolled past. At the end of a page, where headings can no longer reach that line, it is the
 * section in the address, if in view.
 */
export function currentSection(
  headings: readonly HeadingPosition[],
  { height, isAtEnd, named }: WindowState,
): string | null {
  const isInSight = ({ top }: HeadingPosition) => top >= 0 && top < height;
  const target = isAtEnd ? headings.find((heading) => heading.id === named && isInSight(heading)) : undefined;
  const first = headings.find(({ top }) => top >= 0 && top <= height * readingLine);
  const passed = headings.findLast(({ top }) => top < 0);
  return (target ?? first ?? passed)?.id ?? null;
}
