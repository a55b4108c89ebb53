/**
 * Where a character's line ends, read from its path: the column, in units of the path, and the height. The path has the
 * commands that the compiler writes: a beginning, level stretches, and bends that are one column wide.
 */
export function curveEnd(path: string): { column: number; y: number } {
  const [, column = 0, y = 0] = (/^M(\S+) ([\d.-]+)/.exec(path) ?? []).map(Number);
  const end = { column, y };
  for (const [, level, rise] of path.matchAll(/h([\d.]+)|c\S+ \S+ \S+ \S+ 1 ([\d.-]+)/g)) {
    end.column += level === undefined ? 1 : Number(level);
    end.y += Number(rise ?? 0);
  }
  return end;
}
