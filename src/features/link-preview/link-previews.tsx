import { type ComponentType, lazy, Suspense, useState } from 'react';
import { useLocation } from 'react-router';
import type { Part } from '#wiki/part.ts';
import { useHoveredLink } from './hovered-link.ts';
import type { PreviewProps } from './preview.tsx';
import type { PreviewSetting } from './preview-setting.ts';

/** What shows a preview is fetched when the first link is pointed at; where it cannot be, there are no previews. */
const Preview = lazy(async (): Promise<{ default: ComponentType<PreviewProps> }> => {
  try {
    return { default: (await import('./preview.tsx')).Preview };
  } catch {
    // Nobody asked for a preview, so that nobody is told.
    return { default: () => null };
  }
});

/**
 * Previews of the links in `main`, by one set of listeners for all of them. `part` is what the page on the screen shows;
 * null where there is none.
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
      {/* Another place or part begins anew. */}
      <Preview key={`${key} ${part}`} hovered={hovered} part={part} onTurnOff={() => setting.setOn(false)} />
    </Suspense>
  );
}
