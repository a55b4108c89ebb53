import { browserStorage, type PartsList, readStoredPart } from '#wiki/stored-part.ts';
import { rootFlag } from './root-flags.ts';

/**
 * A browser may keep a page that is left as it was, and show it again on the way back. Meanwhile its reader may have
 * gone back to an earlier part, in another tab or on another page, of which a page at rest is not told. So `main` is
 * hidden as the page is left, which is before its last picture; once the page is back it shows again where the reader's
 * part is the same, and otherwise the page is loaded anew.
 */
export function guardRestoredPage(site: PartsList): void {
  const partNow = () => readStoredPart(browserStorage('localStorage'), site);
  let partThen = partNow();
  window.addEventListener('pagehide', ({ persisted }) => {
    if (!persisted) return;
    partThen = partNow();
    rootFlag.set('left', true);
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    if (partNow() === partThen) rootFlag.set('left', false);
    else window.location.reload();
  });
}
