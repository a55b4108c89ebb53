import type { ContentState, Problem } from '#compiler/problem.ts';

const styles = {
  page: 'max-width:40rem;margin:0 auto;padding:4rem 1rem;font:18px/1.5 system-ui',
  overlay:
    'position:fixed;inset:0 0 auto;z-index:10;max-height:85vh;overflow:auto;box-sizing:border-box;padding:.75rem 1rem;' +
    'background:#1c1210;color:#f4ece6;border-bottom:4px solid #ff6b5e;font:14px/1.45 system-ui;text-align:start',
  head: 'display:flex;justify-content:space-between;align-items:start;gap:1rem',
  title: 'margin:0;font:inherit;font-size:18px;font-weight:700;color:#ff9d92',
  button: 'all:unset;cursor:pointer;padding:.25rem .75rem;border:1px solid;border-radius:.25rem',
  list: 'margin:0;padding:0;list-style:none',
  item: 'margin:.75rem 0 0;padding:.75rem 0 0;border-top:1px solid #5a3a34',
  place:
    'all:unset;cursor:pointer;text-decoration:underline;color:#ffd08a;font-family:ui-monospace,monospace;overflow-wrap:anywhere',
  path: 'color:#c9b8ae',
  // Lines keep their columns, so that the caret stays below what it points at.
  excerpt:
    'margin:.35rem 0;padding:.35rem .5rem;overflow-x:auto;white-space:pre;background:#2b1c18;color:inherit;' +
    'font:13px/1.4 ui-monospace,monospace',
  text: 'margin:.15rem 0;white-space:pre-wrap;overflow-wrap:anywhere',
} as const;

let shown: readonly HTMLElement[] = [];

/**
 * Shows all errors of the content above the page, each with its place, and, as long as there is no page, what it waits
 * for; removes what was shown before.
 */
export function showContentState(state: ContentState): void {
  for (const each of shown) each.remove();
  shown = [...(state.hasContent ? [] : [plainPage(state)]), ...(state.errors.length > 0 ? [overlayOf(state)] : [])];
  document.body.append(...shown);
}

function overlayOf({ folder, errors }: ContentState): HTMLElement {
  const title = `${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in ${folder}`;
  const overlay = element('section', styles.overlay);
  overlay.setAttribute('aria-label', title);
  const close = button('Close', styles.button, () => overlay.remove());
  const items = errors.map((problem) => element('li', styles.item, ...itemOf(problem, folder)));
  const list = element('ol', styles.list, ...items);
  list.setAttribute('role', 'list');
  overlay.append(element('div', styles.head, element('h2', styles.title, title), close), list);
  overlay.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') overlay.remove();
  });
  return overlay;
}

function plainPage({ folder }: ContentState): HTMLElement {
  return element(
    'main',
    styles.page,
    element('h1', '', 'The content has errors'),
    element('p', '', `This page appears as soon as the errors in ${folder} are fixed.`),
  );
}

function itemOf(
  { file, line, column, rule, jsonPath, excerpt, message, expected, suggestion }: Problem,
  folder: string,
) {
  const place = `${folder}/${file}:${line}:${column}`;
  const open = () => void fetch(`/__open-in-editor?file=${encodeURIComponent(place)}`);
  const at = jsonPath === '' ? rule : `${rule}, at ${jsonPath}`;
  return [
    element('div', '', button(place, styles.place, open), ' ', element('span', styles.path, at)),
    element('pre', styles.excerpt, excerpt),
    element('p', styles.text, message),
    element('p', styles.text, `Fix: ${expected}`),
    ...(suggestion === undefined ? [] : [element('p', styles.text, `Did you mean "${suggestion}"?`)]),
  ];
}

function button(label: string, style: string, press: () => void): HTMLButtonElement {
  const made = element('button', style, label);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  style: string,
  ...children: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.style.cssText = style;
  made.append(...children);
  return made;
}
