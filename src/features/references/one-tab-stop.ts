import { shortcutKey } from '#lib/plain-key.ts';

const marker = '.citation > a';
const groups = 'p, dl, ul, ol, table';

/**
 * Makes the footnote markers of each paragraph, list and table in `main` one stop of Tab: Tab leads to the first, the
 * left and right arrow keys to the others, so that a reader without a mouse is not held up by every sentence (roving
 * tabindex, https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/).
 */
export function oneTabStopEach(): void {
  const seen = new Set<Element>();
  for (const link of document.querySelectorAll<HTMLElement>(`main ${marker}`)) {
    const group = link.closest(groups) ?? link;
    if (seen.has(group)) link.tabIndex = -1;
    seen.add(group);
  }
  document.removeEventListener('keydown', onArrow);
  document.addEventListener('keydown', onArrow);
}

function onArrow(event: KeyboardEvent): void {
  const { target } = event;
  const step = { arrowleft: -1, arrowright: 1 }[shortcutKey(event) ?? ''];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!(target instanceof HTMLElement) || !target.matches(marker)) return;
  const group = target.closest(groups);
  const all = [...(group?.querySelectorAll<HTMLElement>(marker) ?? [])];
  const members = all.filter((link) => link.closest(groups) === group);
  const next = members[members.indexOf(target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
