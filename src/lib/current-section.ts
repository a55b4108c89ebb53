/** The position of a section heading. */
export interface HeadingPosition {
  id: string;
  /** The distance of its top edge from that of the window, in pixels; negative once scrolled past. */
  top: number;
  /** Whether it stands beside the text, and so is read only by those who go to it. */
  isBeside?: boolean;
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
 * line, else the last one scrolled past. At the end of a page, where headings can no longer reach that line, and beside
 * the text it is the section in the address, if in view.
 */
export function currentSection(
  headings: readonly HeadingPosition[],
  { height, isAtEnd, named }: WindowState,
): string | null {
  const isInSight = ({ top }: HeadingPosition) => top >= 0 && top < height;
  const target = headings.find((heading) => heading.id === named && isInSight(heading));
  if (target && (isAtEnd || target.isBeside)) return target.id;
  const inText = headings.filter(({ isBeside }) => !isBeside);
  const first = inText.find(({ top }) => top >= 0 && top <= height * readingLine);
  const passed = inText.findLast(({ top }) => top < 0);
  return (first ?? passed)?.id ?? null;
}
