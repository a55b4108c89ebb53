import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { browserStorage } from '#wiki/stored-part.ts';

/** For how long a reload of an address prevents another one, in milliseconds. */
const lasting = 60_000;

const key = 'reloaded';

/**
 * Reloads the page at the address of the router, as a remedy for files that a new edition has removed, unless that was
 * tried just now. Returns whether it does.
 */
export function useReloadOnce(isOutdated: boolean): boolean {
  const { pathname, search, hash } = useLocation();
  const address = `${pathname}${search}`;
  const [canReload, setCanReload] = useState(true);
  const reloads = isOutdated && canReload && !wasReloaded(address);
  useEffect(() => {
    if (!reloads) return;
    // Without a note it could go on for ever.
    if (noteReload(address)) window.location.reload();
    else setCanReload(false);
  }, [reloads, address, hash]);
  return reloads;
}

/** Notes that an address is being reloaded. Returns false if the browser blocks the storage. */
export function noteReload(address: string): boolean {
  try {
    const storage = browserStorage('sessionStorage');
    storage?.setItem(key, JSON.stringify([address, Date.now()]));
    return storage !== null;
  } catch {
    return false;
  }
}

function wasReloaded(address: string): boolean {
  try {
    const [noted, time] = JSON.parse(browserStorage('sessionStorage')?.getItem(key) ?? '[]') as [string?, number?];
    return noted === address && time !== undefined && Date.now() - time < lasting;
  } catch {
    return false;
  }
}
