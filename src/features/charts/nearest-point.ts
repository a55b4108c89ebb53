/** The attribute by which a mark is found: its place among the marks of its drawing. */
export const pointAttribute = 'data-mark';

/** The marks of a drawing, in their order. */
export function pointsIn(drawing: Element): SVGAElement[] {
  return [...drawing.querySelectorAll<SVGAElement>(`[${pointAttribute}]`)];
}

/** The mark nearest to a point of the window, or undefined where none is at most `reach` pixels away. */
export function nearestPoint(drawing: Element, { x, y }: { x: number; y: number }, reach = 24): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  for (const mark of pointsIn(drawing)) {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    const outside = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    // Inside of several that overlap, the nearest middle counts.
    const distance = outside + Math.abs((left + right) / 2 - x) / 100 + Math.abs((top + bottom) / 2 - y) / 1000;
    if (outside <= reach && distance < least) {
      best = Number(mark.getAttribute(pointAttribute));
      least = distance;
    }
  }
  return best;
}
