import { browserStorage, readStoredPart, storageKeys } from '#wiki/stored-part.ts';
import { storedTheme } from '#features/theme/stored-theme.ts';
import { pageAddress, readAddress } from '#wiki/addresses.ts';
import type { SiteData } from '#wiki/site-data.ts';
import { guardRestoredPage } from './restored-page.ts';
import { rootFlag } from './root-flags.ts';

/** The options of the head script, from an attribute of its own element. */
export interface BeforePaintOptions {
  site: Pick<SiteData, 'id' | 'lastPart' | 'boundaries'>;
  base: string;
  /** Whether the page is `404.html`, whose content the app renders. */
  missing: boolean;
  /** Timeout for the data of the reader's part, in milliseconds; 1000 by default. */
  dataTimeout?: number | undefined;
}

/**
 * Runs in the head, before the body: redirects readers who have watched the whole film to the whole story, closes the
 * gate there for everyone else, and hides `main` where its content is about to change.
 */
export function beforePaint({ site, base, missing, dataTimeout = 1000 }: BeforePaintOptions): void {
  guardRestoredPage(site);
  const { pathname, search, hash } = window.location;
  const theme = storedTheme(browserStorage('localStorage'), site.id);
  if (theme) document.documentElement.dataset['theme'] = theme;
  const part = readStoredPart(browserStorage('localStorage'), site);
  rootFlag.set('answered', part !== null);
  const { edition, path } = readAddress(pathname, base);
  if (edition === 'full') {
    const opened = browserStorage('sessionStorage')?.getItem(storageKeys(site).gate) === 'open';
    rootFlag.set('gate', part !== site.lastPart && !opened);
    wait(missing || search !== '', dataTimeout);
  } else if (part === site.lastPart) {
    window.location.replace(`${base.slice(0, -1)}${pageAddress(path, 'full')}${search}${hash}`);
    rootFlag.set('waiting', true);
  } else {
    wait(missing || search !== '' || (part ?? 0) > 0, dataTimeout);
  }
}

function wait(needed: boolean, timeout: number): void {
  if (!needed) return;
  rootFlag.set('waiting', true);
  setTimeout(() => {
    if (!rootFlag.has('waiting')) return;
    rootFlag.set('waiting', false);
    rootFlag.set('late', true);
  }, timeout);
}
