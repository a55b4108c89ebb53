import { browserStorage, type PartsList, readStoredPart } from '#wiki/stored-part.ts';
import { rootFlag } from './root-flags.ts';

/**
 * A browser may freeze a page that the reader leaves and restore it on the way back (back/forward cache). Meanwhile the
 * reader may have gone back to an earlier part in another tab or on another page, and a frozen page receives no events.
 * So `main` is hidden on leaving, before the browser takes its last snapshot; a restored page shows it again if the
 * reader's part is the same, and reloads otherwise.
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
