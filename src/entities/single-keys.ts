import { isPlainKey } from '#lib/plain-key.ts';
import { browserStorage } from '#wiki/stored-part.ts';

/**
 * Whether keys that are pressed alone do anything, kept on the device. Whoever speaks to their device, or shakes, turns
 * them off (https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts.html).
 */
export const singleKeys = {
  areOn(siteId: string): boolean {
    try {
      return browserStorage('localStorage')?.getItem(keyOf(siteId)) !== 'off';
    } catch {
      // What cannot be read was not said.
      return true;
    }
  },
  set(siteId: string, on: boolean): void {
    try {
      if (on) browserStorage('localStorage')?.removeItem(keyOf(siteId));
      else browserStorage('localStorage')?.setItem(keyOf(siteId), 'off');
    } catch {
      // Where storage is full or forbidden, they stay on.
    }
  },
} as const;

/** Whether a press of a key asks for the shortcut of this one key, of a reader who lets single keys do anything. */
export function asksByKey(event: KeyboardEvent, key: string, siteId: string): boolean {
  return isPlainKey(event, key) && singleKeys.areOn(siteId);
}

function keyOf(siteId: string): string {
  return `${siteId}.keys`;
}
