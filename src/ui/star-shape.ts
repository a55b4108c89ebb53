/** The side of the square in which a star is drawn, in units. */
export const starSide = 20;

const points = 5;
const outer = 9.5;
/** What makes the edges of a five-pointed star straight lines. */
const inner = outer * 0.381966;

/** The corners of a star in its square. */
export const starCorners: readonly (readonly [x: number, y: number])[] = Array.from(
  { length: 2 * points },
  (_, corner) => {
    const angle = (Math.PI * corner) / points - Math.PI / 2;
    const radius = corner % 2 === 0 ? outer : inner;
    return [starSide / 2 + radius * Math.cos(angle), starSide / 2 + 0.5 + radius * Math.sin(angle)] as const;
  },
);

/** The path of a star. */
export const starPath = `M${starCorners.map(([x, y]) => `${x.toFixed(3)} ${y.toFixed(3)}`).join('L')}z`;

/** The share of a star's area that lies left of a vertical line, 0 to 1. */
export function areaLeftOf(line: number): number {
  return areaUpTo(line) / areaUpTo(starSide);
}

/** Where a star is to be cut so that a share of its area lies left of the cut; 0 and 1 give the sides of the square. */
export function starCut(share: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return starSide;
  let [low, high] = [0, starSide];
  // Halved as often as doubles can tell apart.
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    if (areaLeftOf(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

// The shoelace formula over the corners, those right of the line moved on to it along their edges.
function areaUpTo(line: number): number {
  const kept = starCorners.flatMap(([x, y], corner) => {
    const [nextX, nextY] = starCorners[(corner + 1) % starCorners.length] ?? [x, y];
    const here = x <= line ? [[x, y] as const] : [];
    const crosses = x <= line !== nextX <= line;
    return crosses ? [...here, [line, y + ((nextY - y) * (line - x)) / (nextX - x)] as const] : here;
  });
  const doubled = kept.reduce((sum, [x, y], corner) => {
    const [nextX, nextY] = kept[(corner + 1) % kept.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}
