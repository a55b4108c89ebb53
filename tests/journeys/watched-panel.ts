import { fireEvent, screen, within } from '@testing-library/react';

// The panel in which a reader says how far they have watched.

/** Returns the button in the header that opens the panel. */
export function watchedButton(): HTMLElement {
  return screen.getByRole('button', { name: /Change how far you have watched$/ });
}

/** Opens the panel, and waits for its content, which is loaded then. */
export async function openPanel(wiki: { press: (element: Element) => Promise<void> }): Promise<void> {
  await wiki.press(watchedButton());
  await within(panel()).findByRole('slider');
}

/** Returns the open panel. */
export function panel(): HTMLElement {
  return screen.getByRole('dialog', { name: 'How far have you watched?' });
}

/** Returns a button of the panel. */
export function panelButton(name: string | RegExp): HTMLElement {
  return within(panel()).getByRole('button', { name });
}

/** Returns the slider of the panel. */
export function slider(): HTMLElement {
  return within(panel()).getByRole('slider', { name: /^Parts watched/ });
}

/** Moves the slider to a part, without applying it. */
export function slideTo(part: number): void {
  fireEvent.change(slider(), { target: { value: String(part) } });
}
