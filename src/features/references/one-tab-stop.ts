import { shortcutKey } from '#lib/plain-key.ts';

/** Small links of which a page has many: footnote markers, and the points of a chart. */
const small = '.citation > a, figure svg a';
const groups = 'figure, table, dl, section';

/**
 * Makes the footnote markers of each section, list and table in `main` one stop of Tab, and the points of each chart:
 * Tab leads to the first, the left and right arrow keys to the others, so that a reader without a mouse is not held up by
 * every sentence (roving tabindex, https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/).
 */
export function oneTabStopEach(): void {
  const seen = new Set<Element>();
  for (const link of smallLinksIn(document.querySelector('main'))) {
    const group = groupOf(link);
    if (group && seen.has(group)) link.setAttribute('tabindex', '-1');
    if (group) seen.add(group);
  }
  document.removeEventListener('keydown', onArrow);
  document.addEventListener('keydown', onArrow);
}

function onArrow(event: KeyboardEvent): void {
  const { target } = event;
  const step = { arrowleft: -1, arrowright: 1 }[shortcutKey(event) ?? ''];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (!(target instanceof Element) || !target.matches(small)) return;
  const group = groupOf(target);
  const members = smallLinksIn(group).filter((link) => groupOf(link) === group);
  const next = members[members.findIndex((link) => link === target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function smallLinksIn(element: Element | null): (HTMLElement | SVGElement)[] {
  return [...(element?.querySelectorAll<HTMLElement | SVGElement>(small) ?? [])];
}

/** The markers of a lead belong to what is above the sections. */
function groupOf(link: Element): Element | null {
  return link.closest(groups) ?? link.closest('main');
}
