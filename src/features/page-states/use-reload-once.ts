import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { browserStorage } from '#lib/device-setting.ts';

/** For how long a reload of an address prevents another one, in milliseconds. */
const reloadInterval = 60_000;

const key = 'reloaded';

/**
 * Reloads the page at the address of the router, to recover from files that a new edition has removed, unless that was
 * tried just now or the browser cannot record it. Returns whether it reloads.
 */
export function useReloadOnce(isOutdated: boolean): boolean {
  const { pathname, search } = useLocation();
  const address = `${pathname}${search}`;
  const reloads = isOutdated && canStore() && !wasReloaded(address);
  useEffect(() => {
    if (!reloads) return;
    noteReload(address);
    window.location.reload();
  }, [reloads, address]);
  return reloads;
}

/** Records that an address is being reloaded. */
export function noteReload(address: string): void {
  browserStorage('sessionStorage')?.setItem(key, JSON.stringify([address, Date.now()]));
}

/** Without a record, reloading could loop forever. */
function canStore(): boolean {
  try {
    const storage = browserStorage('sessionStorage');
    storage?.setItem(`${key}.test`, '');
    storage?.removeItem(`${key}.test`);
    return storage !== null;
  } catch {
    return false;
  }
}

function wasReloaded(address: string): boolean {
  const [noted, time] = JSON.parse(browserStorage('sessionStorage')?.getItem(key) ?? '[]') as [string?, number?];
  return noted === address && time !== undefined && Date.now() - time < reloadInterval;
}
