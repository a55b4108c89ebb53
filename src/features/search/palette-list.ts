import './search-palette.css';
import './search-result.css';
import { matchChildren } from './match-children.ts';
import type { PaletteGroup, PaletteRow } from './palette-rows.ts';

// The list of the palette is drawn without React: a key may hold the page for 16 ms of a slow device, and React took as
// long for the rows alone (docs/decisions/0010).

/** What choices show already, and need not be given again. */
const drawn = new WeakMap<Element, string>();

/** Before the choices of a group stands its title. */
const titleKey = '';

/** Draws choices into their list box, a group for each kind. What it shows already stays as it is. */
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

/** Has the choice at a place stand out in its list, or none where there is none. Gives its element. */
export function markChosen(list: HTMLElement, chosen: number): HTMLElement | null {
  const choices = list.querySelectorAll<HTMLElement>('[role=option]');
  choices.forEach((choice, at) => give(choice, 'aria-selected', String(at === chosen)));
  return choices[chosen] ?? null;
}

/** The place in its list of the choice that an event was on; -1 for none. */
export function placeOf(list: HTMLElement, target: EventTarget | null): number {
  const choice = target instanceof Element ? target.closest('[role=option]') : null;
  return [...list.querySelectorAll('[role=option]')].findIndex((other) => other === choice);
}

/** Gives an element an attribute, or takes it away with null; nothing where it is so already, since that costs style. */
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
