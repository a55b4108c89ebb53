import { type RefObject, useLayoutEffect, useState } from 'react';

/** Returns whether an element is narrower than so many pixels; false in prerendered pages. */
export function useNarrower(element: RefObject<HTMLElement | null>, width: number): boolean {
  const [narrower, setNarrower] = useState(false);
  // Before the paint, so that nothing is shown that changes at once.
  useLayoutEffect(() => {
    if (!element.current || typeof ResizeObserver === 'undefined') return undefined;
    // oxlint-disable-next-line react/set-state-in-effect -- only the layout knows the width
    setNarrower(element.current.clientWidth < width);
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setNarrower(entry.contentRect.width < width);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, width]);
  return narrower;
}
