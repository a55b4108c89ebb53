/**
 * Data files in which what several have in common stands once: in `shared`, and instead of it, in a file or in another
 * shared value, `{ "$": 12 }`, its index there. Versions of a page at different parts are nearly the same.
 */
export interface PackedFiles {
  shared: readonly unknown[];
  /** By address. */
  files: Readonly<Record<string, unknown>>;
}

/** Returns a function that returns the file at an address, or undefined. Files may have objects in common: never change one. */
export function unpackedFiles({ shared, files }: PackedFiles): (address: string) => unknown {
  const known = new Map<number, unknown>();
  const unpacked = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(unpacked);
    if (typeof value !== 'object' || value === null) return value;
    const index = (value as { $?: number }).$;
    if (index === undefined) {
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, unpacked(inner)]));
    }
    if (!known.has(index)) known.set(index, unpacked(shared[index]));
    return known.get(index);
  };
  return (address) => (Object.hasOwn(files, address) ? unpacked(files[address]) : undefined);
}
