import { act, screen, within } from '@testing-library/react';
import { searchMessages } from '#messages/search-messages.ts';
import type { OpenWiki } from './open-wiki.tsx';

// The palette, in which a reader searches from any page.

/** Returns the field of the palette. */
export function box(): Promise<HTMLElement> {
  return screen.findByRole('combobox', { name: searchMessages.field });
}

/** Returns the results of the palette, and what follows them. */
export async function options(): Promise<HTMLElement[]> {
  return within(await screen.findByRole('listbox', { name: searchMessages.field })).findAllByRole('option');
}

/** Returns the selected one. */
export async function chosen(): Promise<HTMLElement | undefined> {
  return (await options()).find((option) => option.getAttribute('aria-selected') === 'true');
}

/** Opens the palette by a key, and returns its field. */
export async function openPalette(wiki: OpenWiki, key = '/'): Promise<HTMLElement> {
  await wiki.user.keyboard(key);
  const field = await box();
  // A browser moves the focus into a modal dialog.
  act(() => field.focus());
  return field;
}

/** Returns a promise for an answer of a later handler, and the function that resolves it. */
export function holdNames() {
  let send = () => {};
  const sent = new Promise<undefined>((resolve) => (send = () => resolve(undefined)));
  return { sent, send };
}
