import { useReader } from '#features/spoilers/reader-context.ts';
import type { Part } from '#wiki/part.ts';
import { useLoadedPage } from './use-loaded-page.ts';

/**
 * The part of which the page on the screen is; null where it shows none. A reader who goes back has the earlier part at
 * once, though the page is still being loaded again.
 */
export function useShownPart(): Part | null {
  const { state } = useReader();
  const loaded = useLoadedPage()?.loaded;
  if (!loaded) return null;
  return loaded.edition === 'careful' && state.part < loaded.part ? state.part : loaded.part;
}
