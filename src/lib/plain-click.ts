import type { MouseEvent } from 'react';

/** Whether a click asks for nothing special: a held key opens a link in another tab or window, or keeps its target. */
export function isPlainClick({ button, metaKey, ctrlKey, shiftKey, altKey }: ClickedWith): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}

type ClickedWith = Pick<MouseEvent, 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'>;
