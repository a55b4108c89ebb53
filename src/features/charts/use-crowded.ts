import { type RefObject, useEffect, useState } from 'react';

/** The least width of a target, in pixels, and a little, since sizes are rounded. */
const target = 24.5;

/** Whether an element is too narrow to give each of its columns the width of a target; false until it was measured. */
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
