import { useReader } from '#features/spoilers/reader-context.ts';
import type { Part } from '#wiki/part.ts';
import { useLoadedPage } from './use-loaded-page.ts';

/**
 * Returns the part of the page on the screen, or null if there is none. A reader who goes back gets the earlier part at
 * once, even while the page is still reloading.
 */
export function useShownPart(): Part | null {
  const { state } = useReader();
  const loaded = useLoadedPage()?.loaded;
  if (!loaded) return null;
  return loaded.edition === 'careful' && state.part < loaded.part ? state.part : loaded.part;
}
