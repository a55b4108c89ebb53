import { useEffect, useState } from 'react';

/** The id of the preview, so that a pointer on it keeps it open. */
export const previewId = 'link-preview';

/** What is hovered or focused: a link that may have a preview, the preview itself, or neither. */
export type HoveredLink = { link: HTMLAnchorElement; since: number } | 'preview' | null;

/**
 * Tracks hover and visible focus on the links of the page, by listeners on the document. A press ends it, since a link
 * that is followed needs no preview.
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

/**
 * Returns whether the browser can position a preview at its link. One at the bottom of the window would only be in the
 * way.
 */
function isPlaceable(): boolean {
  return CSS.supports('position-area: block-end');
}

/** Returns a state updater that keeps the object as long as the link is the same. */
function hoveredAt(target: EventTarget | null): (before: HoveredLink) => HoveredLink {
  return (before) => {
    if (!(target instanceof Element)) return null;
    if (target.closest(`#${previewId}`)) return 'preview';
    const link = target.closest<HTMLAnchorElement>('main a[href]');
    // A link in a heading is about the content below it; navigation and popovers are not prose.
    if (!link || link.closest('nav, h1, h2, h3, h4, [popover]')) return null;
    return typeof before === 'object' && before?.link === link ? before : { link, since: performance.now() };
  };
}
