import type { KeyboardEvent } from 'react';

/**
 * Lets Tab leave an open popover where its content ends, and closes it: forwards to what follows the element that
 * opened it, backwards to that element.
 */
export function leaveByTab(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Tab') return;
  const popover = event.currentTarget;
  const stops = [...popover.querySelectorAll('a[href], button, input')];
  const { activeElement } = document;
  const isAtStart = activeElement === popover || activeElement === stops[0];
  if (event.shiftKey ? !isAtStart : activeElement !== stops.at(-1)) return;
  // The platform gives the focus back to where it came from, and goes on from there.
  popover.hidePopover();
  if (event.shiftKey) event.preventDefault();
}
