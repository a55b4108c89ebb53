import type { messages } from '#messages/messages.ts';

/** The key of a shortcut's description in the messages. */
type ShortcutName = keyof (typeof messages)['keyboard']['does'];

/** The shortcut that opens the list of shortcuts. */
export const helpKey = '?';

/** Every shortcut, in the order of the list; `ways` are its alternatives, each one key or a combination. */
export const shortcuts: readonly { name: ShortcutName; ways: readonly (readonly string[])[] }[] = [
  { name: 'search', ways: [['/'], ['Ctrl', 'K']] },
  { name: 'help', ways: [[helpKey]] },
  { name: 'close', ways: [['Esc']] },
  { name: 'next', ways: [['Tab'], ['Shift', 'Tab']] },
  { name: 'follow', ways: [['Enter']] },
  { name: 'chart', ways: [['←'], ['→'], ['Home'], ['End']] },
  { name: 'markers', ways: [['←'], ['→']] },
  { name: 'slider', ways: [['←'], ['→']] },
];
