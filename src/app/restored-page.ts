import { browserStorage, readSetting } from '#lib/device-setting.ts';
import { type PartsList, partSetting } from '#wiki/settings.ts';
import { rootState } from './root-state.ts';

/**
 * A browser may freeze a page that the reader leaves and restore it on the way back (back/forward cache). Meanwhile the
 * reader may have gone back to an earlier part in another tab or on another page, and a frozen page receives no events.
 * So `main` is hidden on leaving, before the browser takes its last snapshot; a restored page shows it again if the
 * reader's part is the same, and reloads otherwise.
 */
export function guardRestoredPage(site: PartsList): void {
  const partNow = () => readSetting(browserStorage('localStorage'), partSetting(site));
  let partThen = partNow();
  window.addEventListener('pagehide', ({ persisted }) => {
    if (!persisted) return;
    partThen = partNow();
    rootState.set({ left: true });
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    if (partNow() === partThen) rootState.set({ left: false });
    else window.location.reload();
  });
}
