import type { MouseEvent } from 'react';

/** Returns whether a click has no modifier, which would open the link in another tab or window, or download it. */
export function isPlainClick({ button, metaKey, ctrlKey, shiftKey, altKey }: ClickedWith): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}

type ClickedWith = Pick<MouseEvent, 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'>;
