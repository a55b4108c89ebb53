import { useEffect, useState } from 'react';

/** Marks the preview, so that a pointer on it counts as one that stays. */
export const previewId = 'link-preview';

/** What a reader points at or has the keyboard on: a link that may be previewed, the preview itself, or neither. */
export type HoveredLink = { link: HTMLAnchorElement; since: number } | 'preview' | null;

/**
 * Follows the pointer and the keyboard over the links of the page, by listeners on the document: a pointer that can
 * hover, and a focus that shows. A press ends it, since a link that is followed needs no preview.
 */
export function useHoveredLink(isOn: boolean): HoveredLink {
  const [pointed, setPointed] = useState<HoveredLink>(null);
  const [focused, setFocused] = useState<HoveredLink>(null);
  useEffect(() => {
    if (!isOn || !isPlaceable()) return undefined;
    const stop = new AbortController();
    const on = <Name extends keyof DocumentEventMap>(name: Name, listener: (event: DocumentEventMap[Name]) => void) =>
      document.addEventListener(name, listener, { signal: stop.signal });
    on('pointerover', ({ target, pointerType }) => {
      const canHover = pointerType !== 'touch' && matchMedia('(hover: hover)').matches;
      setPointed(hoveredAt(canHover ? target : null));
    });
    on('focusin', ({ target }) => {
      setFocused(hoveredAt(target instanceof Element && target.matches(':focus-visible') ? target : null));
    });
    on('focusout', () => setFocused(null));
    on('click', () => {
      setPointed(null);
      setFocused(null);
    });
    return () => {
      stop.abort();
      setPointed(null);
      setFocused(null);
    };
  }, [isOn]);
  return pointed ?? focused;
}

/** Whether the browser can put a preview beside its link. One at the foot of the window would only be in the way. */
function isPlaceable(): boolean {
  return CSS.supports('position-area: block-end');
}

/** Keeps what is hovered the same while it is the same link. */
function hoveredAt(target: EventTarget | null): (before: HoveredLink) => HoveredLink {
  return (before) => {
    if (!(target instanceof Element)) return null;
    if (target.closest(`#${previewId}`)) return 'preview';
    const link = target.closest<HTMLAnchorElement>('main a[href]');
    // A heading's link stands over what it leads to; navigation and popovers are no text.
    if (!link || link.closest('nav, h1, h2, h3, h4, [popover]')) return null;
    return typeof before === 'object' && before?.link === link ? before : { link, since: performance.now() };
  };
}
