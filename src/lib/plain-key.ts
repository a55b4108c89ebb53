/** Where keys write or choose instead of leading anywhere. */
const fields = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/**
 * Whether a press of a key asks for a shortcut of this one key: no other key is held (Shift belongs to the character),
 * nothing else has taken it, and it was not meant for a field.
 */
export function isPlainKey(event: KeyboardEvent, key: string): boolean {
  const { target, ctrlKey, altKey, metaKey, defaultPrevented, isComposing } = event;
  if (event.key !== key || ctrlKey || altKey || metaKey || defaultPrevented || isComposing) return false;
  return !(target instanceof Element && target.closest(fields));
}
