import { browserStorage, readSetting, writeSetting } from '#lib/device-setting.ts';
import { dataAddresses, pageAddress, type PagePath, pointerShard, readAddress } from '#wiki/addresses.ts';
import { startEarly } from '#wiki/early-data.ts';
import { type Part, premise } from '#wiki/part.ts';
import { readingOf } from '#wiki/reading.ts';
import { gateSetting, partSetting, themeSetting } from '#wiki/settings.ts';
import type { PointersData } from '#wiki/site-data.ts';
import { type DocumentState, timeLimit } from './document-state.ts';
import { guardRestoredPage } from './restored-page.ts';
import { rootState } from './root-state.ts';
import { startApp } from './start-app.ts';

/**
 * Runs in the head, before the body, and decides by the same rules as the app (`readingOf`): redirects readers who have
 * watched the whole film to the whole story, closes the gate there for everyone else, hides `main` where its content is
 * about to change, and starts the app: at once where it makes the page, otherwise after the first paint.
 */
export function beforePaint(state: DocumentState): void {
  const { site, base, page, dataTimeout = timeLimit } = state;
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
    arrived: page === null || search !== '' ? 'nothing' : { part, wanted: part },
    online: navigator.onLine,
  });
  rootState.set({
    shows: reading.shows,
    answered: stored !== null,
    theme: readSetting(local, themeSetting(site.id)),
  });
  if (reading.goes === 'full') {
    window.location.replace(`${base.slice(0, -1)}${pageAddress(path, 'full')}${search}${wholeHash()}`);
    return;
  }
  if (reading.shows === 'gate') answerGate(site);
  const isMadeByApp = reading.shows === 'nothing';
  startApp(state, { atOnce: isMadeByApp, onFailure: () => showDocument(reading.part ?? premise) });
  if (!isMadeByApp) return;
  if (reading.part !== null && (reading.part !== part || page === null)) void fetchPage(base, site, reading.part, path);
  setTimeout(() => showDocument(reading.part ?? premise), dataTimeout);
}

/** Shows what the document has instead of waiting for a page at this part. */
function showDocument(part: Part): void {
  if (rootState.shows() === 'nothing') rootState.giveUp(part);
}

/** Returns the hash of the address with its text directive (`#:~:text=…`), which `location.hash` leaves out. */
function wholeHash(): string {
  const [navigation] = performance.getEntriesByType('navigation');
  return /#.*$/.exec(navigation?.name ?? '')?.[0] ?? window.location.hash;
}

/** Answers the buttons of the gate until the app does. */
function answerGate(site: DocumentState['site']): void {
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
async function fetchPage(base: string, site: DocumentState['site'], part: Part, path: PagePath): Promise<void> {
  const shard = pointerShard(path, site.pointerShards);
  try {
    const pointers = await startEarly(base, dataAddresses.pointers(part, shard, site.pointerShards));
    const hash = (JSON.parse(pointers) as PointersData)[path];
    if (hash !== undefined) await startEarly(base, dataAddresses.page(hash));
  } catch {
    // The app asks again, and shows what is wrong.
  }
}
