import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { openWiki, watched } from './open-wiki.tsx';
import { words } from './reading.ts';

const help = () => screen.queryByRole('dialog', { name: 'Keyboard shortcuts' });
const closed = () => waitFor(() => expect(help()).toBeNull());

test('the question mark opens the list of keys', async () => {
  await openWiki('/film');
  const user = userEvent.setup();
  await user.keyboard('?');
  const keys = within(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' }))
    .getAllByRole('term')
    .map(words);
  expect(keys).toEqual(
    expect.arrayContaining(['/ or Ctrl + K', '?', 'Esc', 'Tab or Shift + Tab', '← or → or Home or End']),
  );
});

test('a button in the footer opens the list of keys too, and its own button closes it', async () => {
  const { press } = await openWiki('/film');
  const button = within(screen.getByRole('contentinfo')).getByRole('button', { name: 'Keyboard shortcuts' });
  await press(button);
  await screen.findByRole('dialog');
  await press(within(help() ?? document.body).getByRole('button', { name: 'Close' }));
  await closed();
  // It opens again.
  await press(button);
  expect(await screen.findByRole('dialog')).toBe(help());
});

test('in a text field or select, the keys have no effect', async () => {
  watched(1);
  await openWiki('/timeline');
  for (const field of [
    screen.getByRole('combobox', { name: 'Character' }),
    screen.getByRole('combobox', { name: 'Place' }),
  ]) {
    fireEvent.keyDown(field, { key: '?' });
  }
  for (const [tag, attribute] of [
    ['textarea', 'rows'],
    ['p', 'contenteditable'],
  ] as const) {
    const field = screen.getByRole('main').appendChild(document.createElement(tag));
    field.setAttribute(attribute, attribute === 'rows' ? '2' : 'true');
    fireEvent.keyDown(field, { key: '?' });
    field.remove();
  }
  expect(help()).toBeNull();
});

test.each(['ctrlKey', 'altKey', 'metaKey'])('with %s held, the key is left to the browser', async (held) => {
  await openWiki('/film');
  fireEvent.keyDown(document.body, { key: '?', [held]: true });
  expect(help()).toBeNull();
});

test('single keys can be turned off, and the button still opens the list', async () => {
  const { press } = await openWiki('/film');
  const user = userEvent.setup();
  const button = within(screen.getByRole('contentinfo')).getByRole('button', { name: 'Keyboard shortcuts' });
  const close = () => press(within(help() ?? document.body).getByRole('button', { name: 'Close' }));
  const single = () => within(help() ?? document.body).getByRole('checkbox', { name: /^Single-key shortcuts/ });
  await press(button);
  await screen.findByRole('dialog');
  await press(single());
  await close();
  await closed();
  await user.keyboard('?');
  expect(help()).toBeNull();
  await press(button);
  await screen.findByRole('dialog');
  expect(single()).toHaveProperty('checked', false);
  await press(single());
  await close();
  await closed();
  await user.keyboard('?');
  expect(help()).not.toBeNull();
});

const palette = () => screen.queryByRole('dialog', { name: 'Search' });

test.each([
  ['a Russian layout', { key: 'л', code: 'KeyK', ctrlKey: true }],
  ['a Korean layout on a Mac', { key: 'ㅏ', code: 'KeyK', metaKey: true }],
  ['Dvorak', { key: 'k', code: 'KeyV', ctrlKey: true }],
  ['a Russian layout, where Shift types it', { key: '/', code: 'Backslash', shiftKey: true }],
])('the palette opens by its key on %s', async (_, pressed) => {
  await openWiki('/film');
  fireEvent.keyDown(document.body, pressed);
  await waitFor(() => expect(palette()).not.toBeNull());
});

test.each([
  ['while an input method composes', { key: 'k', code: 'KeyK', ctrlKey: true, isComposing: true }],
  ['at the end of a composition in Safari', { key: 'k', code: 'KeyK', ctrlKey: true, keyCode: 229 }],
  ['on the key that has the letter on other layouts', { key: 't', code: 'KeyK', ctrlKey: true }],
  ['on the key that has the sign on other layouts', { key: '-', code: 'Slash' }],
])('the palette stays closed %s', async (_, pressed) => {
  await openWiki('/film');
  const isLeftToTheBrowser = fireEvent.keyDown(document.body, pressed);
  expect([isLeftToTheBrowser, palette()]).toEqual([true, null]);
});

test('a browser that fills in a form sends key events without a key, which change nothing', async () => {
  watched(1);
  await openWiki('/timeline');
  fireEvent(screen.getByRole('combobox', { name: 'Character' }), new Event('keydown', { bubbles: true }));
  expect([help(), palette()]).toEqual([null, null]);
});
