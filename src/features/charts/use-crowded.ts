import { type RefObject, useEffect, useState } from 'react';

/** The minimum width of a touch target in pixels, with a margin for rounding. */
const target = 24.5;

/** Returns whether an element is too narrow for a touch target per column; false until it was measured. */
export function useCrowded(element: RefObject<HTMLElement | null>, columns: number): boolean {
  const [crowded, setCrowded] = useState(false);
  useEffect(() => {
    if (!element.current || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setCrowded(entry.contentRect.width < columns * target);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, columns]);
  return crowded;
}
