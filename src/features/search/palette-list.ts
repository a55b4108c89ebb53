import './search-palette.css';
import './search-result.css';
import { matchChildren } from './match-children.ts';
import type { PaletteGroup, PaletteRow } from './palette-rows.ts';

// Drawn without React: a key press may block the page for 16 ms on a slow device, and React took as long for the rows
// alone (docs/decisions/0010).

/** The HTML that each option shows, so that it is set only when it changes. */
const drawn = new WeakMap<Element, string>();

/** The key of a group's title, which comes before its options. */
const titleKey = '';

/** Draws options into their list box, in a group for each kind. Unchanged elements are not touched. */
export function drawList(list: HTMLElement, groups: readonly PaletteGroup[]): void {
  const boxes = matchChildren(list, keysOf(groups), makeGroup);
  groups.forEach(({ heading = null, rows }, place) => {
    const box = boxes[place];
    if (!box) return;
    give(box, 'aria-label', heading);
    const [title, ...choices] = matchChildren(box, [titleKey, ...keysOf(rows)], makeTitleOrChoice);
    if (title && title.textContent !== (heading ?? '')) title.textContent = heading;
    choices.forEach((choice, at) => {
      const row = rows[at];
      if (row) drawRow(choice, row, list.id);
    });
  });
}

/** Highlights the option at `chosen`, or none for -1, and returns its element. */
export function markChosen(list: HTMLElement, chosen: number): HTMLElement | null {
  const choices = list.querySelectorAll<HTMLElement>('[role=option]');
  choices.forEach((choice, at) => give(choice, 'aria-selected', String(at === chosen)));
  return choices[chosen] ?? null;
}

/** Returns the index of the option that an event was on; -1 for none. */
export function placeOf(list: HTMLElement, target: EventTarget | null): number {
  const choice = target instanceof Element ? target.closest('[role=option]') : null;
  return [...list.querySelectorAll('[role=option]')].findIndex((other) => other === choice);
}

/**
 * Sets an attribute, or removes it for null, unless it is so already: a needless change costs a style recalculation.
 */
export function give(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

function keysOf(items: readonly { key: string }[]): string[] {
  return items.map(({ key }) => key);
}

function makeGroup(): Element {
  const group = document.createElement('div');
  group.setAttribute('role', 'group');
  return group;
}

function makeTitleOrChoice(key: string): Element {
  if (key === titleKey) {
    const title = document.createElement('p');
    title.setAttribute('aria-hidden', 'true');
    title.className = 'search-palette-group';
    return title;
  }
  const choice = document.createElement('a');
  choice.className = 'search-result search-choice';
  choice.setAttribute('role', 'option');
  choice.tabIndex = -1;
  return choice;
}

function drawRow(choice: Element, { key, html, href }: PaletteRow, listId: string): void {
  if (drawn.get(choice) !== html) choice.innerHTML = html;
  drawn.set(choice, html);
  give(choice, 'href', href);
  give(choice, 'id', `${listId}-${key}`);
}
