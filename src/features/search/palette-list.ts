import type { PaletteGroup, PaletteRow } from './palette-rows.ts';

// The list of the palette is drawn without React: a key may hold the page for 16 ms of a slow device, and React took as
// long for the rows alone (docs/decisions/0010).

/** What choices show already, and need not be given again. */
const drawn = new WeakMap<Element, string>();

/** Draws choices into their list box, a group for each kind. The elements of the last key are used again. */
export function drawList(list: HTMLElement, groups: readonly PaletteGroup[]): void {
  let at = 0;
  childrenOf(list, groups.length, makeGroup).forEach((box, place) => {
    const { heading = null, rows = [] } = groups[place] ?? {};
    give(box, 'aria-label', heading);
    const [title, ...choices] = childrenOf(box, 1 + rows.length, () => makeChoice('a'));
    if (title && title.textContent !== (heading ?? '')) title.textContent = heading;
    choices.forEach((choice, row) => {
      const wanted = rows[row];
      if (wanted) drawRow(choice, wanted, `${list.id}-${at}`);
      at += 1;
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

function childrenOf(parent: Element, wanted: number, make: () => Element): Element[] {
  while (parent.children.length > wanted) parent.lastElementChild?.remove();
  while (parent.children.length < wanted) parent.append(make());
  return [...parent.children];
}

function makeGroup(): Element {
  const group = document.createElement('div');
  const title = document.createElement('p');
  group.setAttribute('role', 'group');
  title.setAttribute('aria-hidden', 'true');
  title.className = 'search-palette-group';
  group.append(title);
  return group;
}

function makeChoice(tag: 'a' | 'button'): Element {
  const choice = document.createElement(tag);
  if (tag === 'button') choice.setAttribute('type', 'button');
  choice.className = 'search-result';
  choice.setAttribute('role', 'option');
  choice.tabIndex = -1;
  return choice;
}

function drawRow(child: Element, { html, href }: PaletteRow, id: string): void {
  const tag = href === null ? 'button' : 'a';
  const choice = child.localName === tag ? child : makeChoice(tag);
  if (choice !== child) child.replaceWith(choice);
  if (drawn.get(choice) !== html) choice.innerHTML = html;
  drawn.set(choice, html);
  give(choice, 'href', href);
  give(choice, 'id', id);
}
