/** The attribute that holds the index of a point in its chart. */
export const pointAttribute = 'data-point';

/** Returns the points of a chart, in order. */
export function pointsIn(drawing: Element): SVGAElement[] {
  return [...drawing.querySelectorAll<SVGAElement>(`[${pointAttribute}]`)];
}

/**
 * Returns the index of the point nearest to a position in the window, or undefined if none is within `reach` pixels. A
 * point is where its `.plot-hit` shapes are; it may have several.
 */
export function nearestPoint(drawing: Element, { x, y }: { x: number; y: number }, reach = 24): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  for (const point of pointsIn(drawing)) {
    for (const hit of point.querySelectorAll('.plot-hit')) {
      const { left, right, top, bottom } = hit.getBoundingClientRect();
      const outside = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
      // Inside several overlapping points, the one with the nearest centre wins.
      const distance = outside + Math.abs((left + right) / 2 - x) / 100 + Math.abs((top + bottom) / 2 - y) / 1000;
      if (outside <= reach && distance < least) {
        best = Number(point.getAttribute(pointAttribute));
        least = distance;
      }
    }
  }
  return best;
}
