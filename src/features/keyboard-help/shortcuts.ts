import type { messages } from '#messages/messages.ts';

/** What a key does, as a word of the messages. */
type ShortcutName = keyof (typeof messages)['keyboard']['does'];

/** Opens the list of keys. */
export const helpKey = '?';

/** Every key that does something here, in the order of the list: the ways to press it, each of one key or of several. */
export const shortcuts: readonly { name: ShortcutName; ways: readonly (readonly string[])[] }[] = [
  { name: 'search', ways: [['/'], ['Ctrl', 'K']] },
  { name: 'help', ways: [[helpKey]] },
  { name: 'close', ways: [['Esc']] },
  { name: 'next', ways: [['Tab'], ['Shift', 'Tab']] },
  { name: 'follow', ways: [['Enter']] },
  { name: 'picture', ways: [['←'], ['→'], ['Home'], ['End']] },
  { name: 'slider', ways: [['←'], ['→']] },
];
