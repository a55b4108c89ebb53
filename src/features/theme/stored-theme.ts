/** A theme that overrides the device's. */
export type Theme = 'light' | 'dark';

/** Returns the storage key of a wiki's theme. */
export function themeKey(id: string): string {
  return `${id}.theme`;
}

/** Returns the reader's theme, or null to follow the device. */
export function storedTheme(storage: Pick<Storage, 'getItem'> | null, id: string): Theme | null {
  try {
    const value = storage?.getItem(themeKey(id));
    return value === 'light' || value === 'dark' ? value : null;
  } catch {
    // If storage is blocked, the theme follows the device.
    return null;
  }
}
