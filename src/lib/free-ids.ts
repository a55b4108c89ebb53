/**
 * Returns each id, or if it is taken, the same with the first free number: `names`, `names-2`. Returned ids count as
 * taken for the next ones.
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
