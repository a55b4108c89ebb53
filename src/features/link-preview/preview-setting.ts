import { useState } from 'react';
import { useHydrated } from '#lib/use-hydrated.ts';

/** Whether link previews are on, and the setter. */
export interface PreviewSetting {
  isOn: boolean;
  setOn: (on: boolean) => void;
}

/** Returns the link preview setting, stored on the device; on by default. */
export function usePreviewSetting(siteId: string, storage: Storage | null): PreviewSetting {
  const hydrated = useHydrated();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const setOn = (on: boolean) => {
    setChosen(on);
    try {
      if (on) storage?.removeItem(keyOf(siteId));
      else storage?.setItem(keyOf(siteId), 'off');
    } catch {
      // If storage is blocked, the setting lasts for the visit.
    }
  };
  return { isOn: chosen ?? !(hydrated && isStoredOff(storage, siteId)), setOn };
}

function keyOf(siteId: string): string {
  return `${siteId}.previews`;
}

function isStoredOff(storage: Storage | null, siteId: string): boolean {
  try {
    return storage?.getItem(keyOf(siteId)) === 'off';
  } catch {
    // Storage is blocked.
    return false;
  }
}
