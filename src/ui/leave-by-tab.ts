import type { KeyboardEvent } from 'react';

/**
 * Lets Tab leave an open popover at the end of its content, and closes it: forwards to the element after its opener,
 * backwards to the opener.
 */
export function leaveByTab(event: KeyboardEvent<HTMLElement>): void {
  const popover = event.currentTarget;
  // Some are part of the page where there is room.
  if (event.key !== 'Tab' || !popover.matches(':popover-open')) return;
  const stops = [...popover.querySelectorAll('a[href], button, input')];
  const { activeElement } = document;
  const isAtStart = activeElement === popover || activeElement === stops[0];
  if (event.shiftKey ? !isAtStart : activeElement !== stops.at(-1)) return;
  // The browser restores the focus to the opener, and Tab continues from there.
  popover.hidePopover();
  if (event.shiftKey) event.preventDefault();
}
