/** Elements in which keys type or select. */
const fields = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** Letters of other scripts than Latin, and their marks: what layouts type that have no Latin letters. */
const otherLetter = /^(?!\p{Script=Latin})[\p{L}\p{M}]$/u;

/**
 * Returns the key by which a shortcut goes: what the layout types, in lower case, or the Latin letter printed on the same
 * key where the layout types letters of another script. Null while an input method composes, whose keys are its own.
 */
export function shortcutKey(event: Pick<KeyboardEvent, 'key' | 'code' | 'isComposing' | 'keyCode'>): string | null {
  // Browsers that end a composition before its last key still send that key with the code of a composition.
  // oxlint-disable-next-line typescript/no-deprecated
  if (event.isComposing || event.keyCode === 229) return null;
  // Filling in a form by the browser sends key events without a key.
  if (!('key' in event)) return null;
  const { key, code } = event;
  const printed = otherLetter.test(key) ? /^Key([A-Z])$/.exec(code)?.[1] : undefined;
  return (printed ?? key).toLowerCase();
}

/**
 * Returns whether a key press is a shortcut of this single key: without modifiers (Shift belongs to the character), not
 * handled already, and not in a field.
 */
export function isPlainKey(event: KeyboardEvent, key: string): boolean {
  const { target, ctrlKey, altKey, metaKey, defaultPrevented } = event;
  if (shortcutKey(event) !== key || ctrlKey || altKey || metaKey || defaultPrevented) return false;
  return !(target instanceof Element && target.closest(fields));
}
