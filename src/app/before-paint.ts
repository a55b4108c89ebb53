import { browserStorage, readSetting, writeSetting } from '#lib/device-setting.ts';
import { dataAddresses, pageAddress, type PagePath, pointerShard, readAddress } from '#wiki/addresses.ts';
import { startEarly } from '#wiki/early-data.ts';
import { type Part, premise } from '#wiki/part.ts';
import { readingOf } from '#wiki/reading.ts';
import { gateSetting, partSetting, themeSetting } from '#wiki/settings.ts';
import type { PointersData, SiteData } from '#wiki/site-data.ts';
import { guardRestoredPage } from './restored-page.ts';
import { rootState } from './root-state.ts';
import { timeLimit } from './time-limit.ts';

/** The options of the head script, from an attribute of its own element. */
export interface BeforePaintOptions {
  site: Pick<SiteData, 'id' | 'lastPart' | 'boundaries' | 'pointerShards'>;
  base: string;
  /** Whether the page is `404.html`, whose content the app renders. */
  missing: boolean;
  /** For how long the page may wait for the data of the reader's part, in milliseconds, if not `timeLimit`. */
  dataTimeout?: number | undefined;
}

/**
 * Runs in the head, before the body, and decides by the same rules as the app (`readingOf`): redirects readers who have
 * watched the whole film to the whole story, closes the gate there for everyone else, hides `main` where its content is
 * about to change, and starts to fetch the data of the reader's part.
 */
export function beforePaint({ site, base, missing, dataTimeout = timeLimit }: BeforePaintOptions): void {
  guardRestoredPage(site);
  const { pathname, search } = window.location;
  const local = browserStorage('localStorage');
  const stored = readSetting(local, partSetting(site));
  const { edition, path } = readAddress(pathname, base);
  const part = edition === 'full' ? site.lastPart : premise;
  const reading = readingOf({
    stored,
    last: site.lastPart,
    edition,
    gate: readSetting(browserStorage('sessionStorage'), gateSetting(site.id)) ? 'open' : 'closed',
    // What the document shows was made without a query, and 404.html for no address at all.
    arrived: missing || search !== '' ? 'nothing' : { part, wanted: part },
    online: navigator.onLine,
  });
  rootState.set({
    shows: reading.shows,
    answered: stored !== null,
    theme: readSetting(local, themeSetting(site.id)),
  });
  watchScripts(reading.part ?? premise);
  if (reading.goes === 'full') {
    window.location.replace(`${base.slice(0, -1)}${pageAddress(path, 'full')}${search}${wholeHash()}`);
    return;
  }
  if (reading.shows === 'gate') answerGate(site);
  if (reading.shows !== 'nothing') return;
  if (reading.part !== null && (reading.part !== part || missing)) void fetchPage(base, site, reading.part, path);
  setTimeout(() => {
    if (rootState.shows() === 'nothing') rootState.giveUp(reading.part ?? premise);
  }, dataTimeout);
}

/** Returns the hash of the address with its text directive (`#:~:text=…`), which `location.hash` leaves out. */
function wholeHash(): string {
  const [navigation] = performance.getEntriesByType('navigation');
  return /#.*$/.exec(navigation?.name ?? '')?.[0] ?? window.location.hash;
}

/** Says that controls do not work where a script of the app cannot be loaded; the page can be read all the same. */
function watchScripts(part: Part): void {
  const onError = ({ target }: Event) => {
    if (!(target instanceof HTMLScriptElement)) return;
    rootState.set({ failed: true });
    // There is nothing to wait for.
    if (rootState.shows() === 'nothing') rootState.giveUp(part);
    for (const control of document.querySelectorAll('[data-needs-app]')) control.toggleAttribute('inert', true);
  };
  // Errors of elements do not bubble.
  window.addEventListener('error', onError, { capture: true });
}

/** Answers the buttons of the gate until the app does. */
function answerGate(site: BeforePaintOptions['site']): void {
  document.addEventListener('click', ({ target }) => {
    if (rootState.isRunning() || !(target instanceof Element)) return;
    const opens = target.closest<HTMLElement>('[data-opens]')?.dataset['opens'];
    if (opens === undefined) return;
    if (opens === 'once') writeSetting(browserStorage('sessionStorage'), gateSetting(site.id), true);
    else writeSetting(browserStorage('localStorage'), partSetting(site), site.lastPart);
    rootState.set({ shows: 'page', answered: true });
  });
}

/** Starts the two requests for the data of a page at a part, which the app takes over. */
async function fetchPage(base: string, site: BeforePaintOptions['site'], part: Part, path: PagePath): Promise<void> {
  const prefix = base.slice(0, -1);
  const shard = pointerShard(path, site.pointerShards);
  try {
    const pointers = await startEarly(prefix, dataAddresses.pointers(part, shard, site.pointerShards));
    const hash = (JSON.parse(pointers) as PointersData)[path];
    if (hash !== undefined) await startEarly(prefix, dataAddresses.page(hash));
  } catch {
    // The app asks again, and shows what is wrong.
  }
}
