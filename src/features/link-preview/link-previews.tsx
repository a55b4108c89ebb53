import { type ComponentType, lazy, Suspense, useState } from 'react';
import { useLocation } from 'react-router';
import type { Part } from '#wiki/part.ts';
import { useHoveredLink } from './hovered-link.ts';
import type { PreviewProps } from './preview.tsx';
import type { PreviewSetting } from './preview-setting.ts';

/** Loads the preview component when the first link is hovered; if that fails, there are no previews. */
const Preview = lazy(async (): Promise<{ default: ComponentType<PreviewProps> }> => {
  try {
    return { default: (await import('./preview.tsx')).Preview };
  } catch {
    // The reader did not ask for a preview, so a failure shows no error.
    return { default: () => null };
  }
});

/**
 * Renders previews of the links in `main`, with one set of listeners for all of them. `part` is the part of the page on
 * the screen; null if there is none.
 */
export function LinkPreviews({ part, setting }: { part: Part | null; setting: PreviewSetting }) {
  const isOn = setting.isOn && part !== null;
  const hovered = useHoveredLink(isOn);
  const { key } = useLocation();
  const [isWanted, setIsWanted] = useState(false);
  if (hovered && !isWanted) setIsWanted(true);
  if (!isOn || !isWanted) return null;
  return (
    <Suspense>
      {/* A new key resets the state for another page or part. */}
      <Preview key={`${key} ${part}`} hovered={hovered} part={part} onTurnOff={() => setting.setOn(false)} />
    </Suspense>
  );
}
