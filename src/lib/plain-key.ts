/** Elements in which keys type or select. */
const fields = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/**
 * Returns whether a key press is a shortcut of this single key: without modifiers (Shift belongs to the character), not
 * handled already, and not in a field.
 */
export function isPlainKey(event: KeyboardEvent, key: string): boolean {
  const { target, ctrlKey, altKey, metaKey, defaultPrevented, isComposing } = event;
  if (event.key !== key || ctrlKey || altKey || metaKey || defaultPrevented || isComposing) return false;
  return !(target instanceof Element && target.closest(fields));
}
