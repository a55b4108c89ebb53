import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { idIn } from '#lib/decoded.ts';
import { keepInView } from '#lib/keep-in-view.ts';

/**
 * Scrolls to the scene in the address's hash where the browser could not: it loaded the page in another order, or could
 * only estimate the heights of earlier scenes in a long list. `shown` identifies the list; null while it is incomplete.
 */
export function AnchoredScene({ shown, isLong }: { shown: string | null; isLong: boolean }) {
  const id = idIn(useLocation().hash);
  const last = useRef(shown);
  useEffect(() => {
    if (shown === null) return undefined;
    const scene = id === null ? null : document.getElementById(id);
    const isReordered = last.current !== shown;
    last.current = shown;
    if (!scene || !(isReordered || (isLong && isNear(scene)))) return undefined;
    return keepInView(scene);
  }, [id, shown, isLong]);
  return null;
}

// A reader who has scrolled on meanwhile is not moved back.
function isNear(scene: Element): boolean {
  return Math.abs(scene.getBoundingClientRect().top) < 4 * window.innerHeight;
}
