import { screen, within } from '@testing-library/react';
import { words } from './reading.ts';

// The charts beside a text or a list.

/** Returns a chart by its title. */
export function chart(name: string): HTMLElement {
  return screen.getByRole('figure', { name });
}

/** Returns the cells of the table behind a chart, row by row. */
export function table(name: string): string[][] {
  // Collapsed content is hidden from screen readers.
  const [, ...rows] = within(chart(name)).getAllByRole('row', { hidden: true });
  return rows.map((row) => [...row.children].map(words));
}

// The titles.
export const who = 'Relationships between the characters';
export const tickets = 'Tickets sold by day';
export const ratings = 'Ratings as a share of their scale';
