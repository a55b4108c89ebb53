import { isPlainKey } from '#lib/plain-key.ts';
import { browserStorage } from '#lib/device-setting.ts';

/**
 * Whether single-key shortcuts are on, stored on the device. Readers who use speech input or press keys by accident can
 * turn them off (https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts.html).
 */
export const singleKeys = {
  areOn(siteId: string): boolean {
    try {
      return browserStorage('localStorage')?.getItem(keyOf(siteId)) !== 'off';
    } catch {
      // On by default where storage cannot be read.
      return true;
    }
  },
  set(siteId: string, on: boolean): void {
    try {
      if (on) browserStorage('localStorage')?.removeItem(keyOf(siteId));
      else browserStorage('localStorage')?.setItem(keyOf(siteId), 'off');
    } catch {
      // They stay on where storage is full or blocked.
    }
  },
} as const;

/** Returns whether a key press triggers a single-key shortcut, and the reader has those on. */
export function asksByKey(event: KeyboardEvent, key: string, siteId: string): boolean {
  return isPlainKey(event, key) && singleKeys.areOn(siteId);
}

function keyOf(siteId: string): string {
  return `${siteId}.keys`;
}
