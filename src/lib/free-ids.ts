/**
 * Gives each wanted id, or where it is taken the same with the first free number behind it: `names`, `names-2`.
 * The ids given count as taken for those after them.
 */
export function freeIds(wanted: readonly string[], taken: Iterable<string>): string[] {
  const used = new Set(taken);
  return wanted.map((id) => {
    let free = id;
    for (let number = 2; used.has(free); number++) free = `${id}-${number}`;
    used.add(free);
    return free;
  });
}
