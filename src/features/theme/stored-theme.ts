/** A theme that a reader can choose instead of the device's. */
export type Theme = 'light' | 'dark';

/** The key under which a wiki keeps the reader's theme. */
export function themeKey(id: string): string {
  return `${id}.theme`;
}

/** The theme that the reader has chosen, or null where the device decides. */
export function storedTheme(storage: Pick<Storage, 'getItem'> | null, id: string): Theme | null {
  try {
    const value = storage?.getItem(themeKey(id));
    return value === 'light' || value === 'dark' ? value : null;
  } catch {
    // Where storage is blocked, the device decides.
    return null;
  }
}
