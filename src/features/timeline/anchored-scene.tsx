import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { keepInView } from '#lib/keep-in-view.ts';

/**
 * Brings the scene that the address names into sight where the browser could not: it found the page in another order,
 * or, in a long list, could only estimate how high the scenes before it are. `shown` tells one list from another;
 * null while it is not all there.
 */
export function AnchoredScene({ shown, isLong }: { shown: string | null; isLong: boolean }) {
  const { hash } = useLocation();
  const last = useRef(shown);
  useEffect(() => {
    if (shown === null) return undefined;
    const scene = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
    const isReordered = last.current !== shown;
    last.current = shown;
    if (!scene || !(isReordered || (isLong && isNear(scene)))) return undefined;
    return keepInView(scene);
  }, [hash, shown, isLong]);
  return null;
}

// Whoever has gone on reading meanwhile is not brought back.
function isNear(scene: Element): boolean {
  return Math.abs(scene.getBoundingClientRect().top) < 4 * window.innerHeight;
}
