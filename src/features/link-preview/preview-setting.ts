import { useState } from 'react';
import { useHydrated } from '#lib/use-hydrated.ts';

/** Whether links are previewed, and the way to change that. */
export interface PreviewSetting {
  isOn: boolean;
  setOn: (on: boolean) => void;
}

/** Whether this reader wants previews of links; kept on the device, and on where nothing was said. */
export function usePreviewSetting(siteId: string, storage: Storage | null): PreviewSetting {
  const hydrated = useHydrated();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const setOn = (on: boolean) => {
    setChosen(on);
    try {
      if (on) storage?.removeItem(keyOf(siteId));
      else storage?.setItem(keyOf(siteId), 'off');
    } catch {
      // Where storage is blocked, the choice lasts for the visit.
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
    // As above.
    return false;
  }
}
