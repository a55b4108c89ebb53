import { expect, test } from 'vitest';
import { shortcutKey } from './plain-key.ts';

test.each<[layout: string, key: string, code: string, shortcut: string]>([
  ['US', 'k', 'KeyK', 'k'],
  ['US with Shift', 'K', 'KeyK', 'k'],
  ['US', '/', 'Slash', '/'],
  ['Russian', 'л', 'KeyK', 'k'],
  ['Russian with Shift', 'Л', 'KeyK', 'k'],
  ['Russian', '.', 'Slash', '.'],
  ['Russian, where Shift and another key type it', '/', 'Backslash', '/'],
  ['Korean', 'ㅏ', 'KeyK', 'k'],
  ['Greek', 'κ', 'KeyK', 'k'],
  ['Hebrew', 'ל', 'KeyK', 'k'],
  ['Hebrew', '/', 'KeyQ', '/'],
  ['Thai', 'ี', 'KeyU', 'u'],
  ['Arabic', 'ن', 'KeyK', 'k'],
  ['Russian', 'ж', 'Semicolon', 'ж'],
  ['Dvorak', 'k', 'KeyV', 'k'],
  ['Dvorak', 't', 'KeyK', 't'],
  ['Dvorak', 'z', 'Slash', 'z'],
  ['AZERTY', 'a', 'KeyQ', 'a'],
  ['AZERTY', '!', 'Slash', '!'],
  ['German', '-', 'Slash', '-'],
  ['Turkish', 'ı', 'KeyI', 'ı'],
  ['French Canadian', 'é', 'Slash', 'é'],
  ['any', 'Escape', 'Escape', 'escape'],
  ['none, as some remote keyboards', 'k', '', 'k'],
])('%s: %s on %s is the shortcut %s', (_, key, code, shortcut) => {
  expect(shortcutKey({ key, code, isComposing: false, keyCode: 0 })).toBe(shortcut);
});

test.each([
  ['while an input method composes', { key: 'k', code: 'KeyK', isComposing: true, keyCode: 75 }],
  ['at the end of a composition in Safari', { key: 'k', code: 'KeyK', isComposing: false, keyCode: 229 }],
  ['as the input method processes it', { key: 'Process', code: 'KeyK', isComposing: false, keyCode: 229 }],
  ['filling in a form', {} as KeyboardEvent],
])('a key event is no shortcut: %s', (_, event) => {
  expect(shortcutKey(event)).toBe(null);
});
