/**
 * Moves the focus to an element, also to one that Tab passes over, such as a heading or a list entry, without
 * scrolling: that is left to the router, which first stores the previous position for the way back.
 */
export function moveFocus(element: HTMLElement): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
