import { type AtRule, type Container, parse, type Root, type Rule } from 'postcss';
import type { Edition } from '#wiki/addresses.ts';

/** Returns the placeholder for the styles of a kind of page. */
export function styleMark(edition: Edition, kind: string): string {
  return `<!--styles of ${edition} ${kind}-->`;
}

/** The rules of a style sheet that each kind of page needs for its first paint. */
export interface DocumentStyles {
  /** The style sheet for the end of the body, without the fonts: declared twice, they would be loaded and applied twice. */
  rest: string;
  /** Notes which elements and classes a document has. */
  add: (html: string) => void;
  /** Returns a document with its styles in place of the mark, once all documents of its kind were added. */
  fill: (html: string) => string;
}

/**
 * Returns the styles of documents. Those of a kind are the same text in each of its documents, so that a content
 * security policy can name their hash.
 */
export function documentStyles(sheet: string): DocumentStyles {
  const root = parse(sheet);
  const rest = root.clone();
  rest.walkAtRules('font-face', (rule) => void rule.remove());
  const shown = shownClosed(sheet);
  const used = new Map<string, UsedNames>();
  const made = new Map<string, string>();
  return {
    rest: rest.toString(),
    add(html) {
      const mark = markOf(html);
      if (mark === undefined) return;
      const names = used.get(mark) ?? { elements: new Set(), classes: new Set(), states: new Set() };
      used.set(mark, names);
      addNames(names, html, shown);
    },
    fill(html) {
      const mark = markOf(html);
      const names = mark === undefined ? undefined : used.get(mark);
      if (mark === undefined || !names) return html;
      const css = made.get(mark) ?? criticalCss(root, names);
      made.set(mark, css);
      return html.replace(mark, () => `<style>${css}</style>`);
    },
  };
}

function markOf(html: string): string | undefined {
  return /<!--styles of .*?-->/.exec(html)?.[0];
}

/** The names in documents that selectors can match. */
export interface UsedNames {
  elements: Set<string>;
  classes: Set<string>;
  /** The ARIA attributes, by name and with their values: `aria-current`, `aria-current=page`. */
  states: Set<string>;
}

/**
 * Returns the classes of popovers and `details` that a style sheet shows although they are closed: in some windows they
 * are part of the page.
 */
function shownClosed(sheet: string): Set<string> {
  return new Set(
    [...sheet.matchAll(/\.([\w-]+)(?::not\(:popover-open\)|::details-content)/g)].map(([, name = '']) => name),
  );
}

/**
 * Adds the names of a document. A popover is closed until a reader opens it, and so is what `details` hold: what styles
 * them can come later, except where `shown` has a class of them.
 */
function addNames({ elements, classes, states }: UsedNames, html: string, shown: ReadonlySet<string>): void {
  for (const [tag, name = ''] of withoutClosed(html, shown).matchAll(/<([a-zA-Z][\w-]*)[^>]*/g)) {
    elements.add(name);
    for (const [, state = '', value = ''] of tag.matchAll(/ (aria-[a-z]+)="([^"]*)"/g))
      states.add(state).add(`${state}=${value}`);
    const list = classesOf(tag);
    if (/ popover=/.test(tag) && !list.some((each) => shown.has(each))) continue;
    for (const className of list) classes.add(className);
  }
}

function classesOf(tag: string): string[] {
  return / class="([^"]*)"/.exec(tag)?.[1]?.split(' ') ?? [];
}

/** Returns a document without what closed `details` hold, apart from their summaries. */
function withoutClosed(html: string, shown: ReadonlySet<string>): string {
  let kept = '';
  let from = 0;
  // The number of closed `details` around, whose summary is over.
  let depth = 0;
  for (const { 0: tag, index } of html.matchAll(/<details\b[^>]*>|<\/(?:details|summary)>/g)) {
    const end = index + tag.length;
    if (tag === '</details>') {
      if (depth === 1) from = index;
      if (depth > 0) depth -= 1;
    } else if (depth > 0) {
      if (tag !== '</summary>') depth += 1;
    } else if (tag === '</summary>' && isClosed(html, index, shown)) {
      kept += html.slice(from, end);
      depth = 1;
    }
  }
  return depth === 0 ? kept + html.slice(from) : kept;
}

/** Returns whether the `details` around a position are closed, and hide what they hold. */
function isClosed(html: string, index: number, shown: ReadonlySet<string>): boolean {
  const start = html.lastIndexOf('<details', index);
  if (start < 0) return false;
  const tag = html.slice(start, html.indexOf('>', start) + 1);
  return !/\sopen(?=[\s=>])/.test(tag) && !classesOf(tag).some((each) => shown.has(each));
}

/**
 * Returns the rules of a style sheet that documents with these names need for their first paint, in the order of the
 * sheet. Attributes count as matching, since the head script changes them, but for ARIA states, which the app changes,
 * when the whole sheet is there. Left out are print styles, states that only a reader brings about (`:hover`), and the
 * animations and custom properties that nothing else uses.
 */
export function criticalCss(sheet: Root, names: UsedNames): string {
  const root = sheet.clone();
  root.walkComments((comment) => void comment.remove());
  root.walkAtRules('media', (rule) => {
    if (rule.params === 'print') rule.remove();
  });
  root.walkRules((rule) => {
    if (isKeyframe(rule)) return;
    const matching = rule.selectors.filter((selector) => canMatch(selector, names));
    if (matching.length === 0) rule.remove();
    else rule.selectors = matching;
  });
  const properties = usedProperties(root);
  root.walkDecls(/^--/, (declaration) => {
    if (!properties.has(declaration.prop)) declaration.remove();
  });
  root.walkAtRules('property', (rule) => {
    if (!properties.has(rule.params)) rule.remove();
  });
  const animations = new Set<string>();
  root.walkDecls(/^animation/, ({ value }) => {
    for (const word of value.split(/[\s,]+/)) animations.add(word);
  });
  root.walkAtRules('keyframes', (rule) => {
    if (!animations.has(rule.params)) rule.remove();
  });
  removeEmpty(root);
  return root.toString();
}

/** States and parts that no document has at its first paint. */
const laterState = /:(?:hover|active|focus(?:-visible|-within)?|popover-open|modal|backdrop|selection)(?![\w-])/;

/** An ARIA state in a selector. */
const ariaState = /\[(aria-[a-z]+(?:=[^\]]*)?)\]/g;

/** Any control that is pressed before the app runs is busy at once. */
const pressedControl = /^[^.]*\[aria-busy/;

/** Returns whether an element with these names may match a selector. What its functions demand counts as given, but for one class in `:has()`. */
function canMatch(selector: string, { elements, classes, states }: UsedNames): boolean {
  const demanded = selector.replace(/:[a-z-]+\((?:[^()]|\([^()]*\))*\)/g, '');
  const hasStates =
    pressedControl.test(demanded) ||
    [...demanded.matchAll(ariaState)].every(([, state = '']) => states.has(state.replace(/["']/g, '')));
  const plain = demanded.replace(/\[[^\]]*\]/g, '');
  if (!hasStates || laterState.test(plain)) return false;
  const inside = [...selector.matchAll(/:has\(([^(),]*)\)/g)].map(([, demand = '']) => demand);
  const hasClasses = [...`${plain}${inside.join('')}`.matchAll(/\.([\w-]+)/g)].every(([, name = '']) =>
    classes.has(name),
  );
  const named = [...plain.matchAll(/(?:^|[\s>+~])([a-z][\w-]*)/g)];
  return hasClasses && named.every(([, name = '']) => elements.has(name));
}

/** Returns the custom properties that other declarations use, or that those use in turn. */
function usedProperties(root: Root): Set<string> {
  const usedBy = new Map<string, string[]>();
  const used = new Set<string>();
  root.walkDecls(({ prop, value }) => {
    const read = [...value.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name);
    if (prop.startsWith('--')) usedBy.set(prop, [...(usedBy.get(prop) ?? []), ...read]);
    else for (const name of read) used.add(name);
  });
  // Names are added to the set while it is walked.
  for (const name of used) for (const read of usedBy.get(name) ?? []) used.add(read);
  return used;
}

function isKeyframe({ parent }: Rule): boolean {
  return parent?.type === 'atrule' && (parent as AtRule).name.endsWith('keyframes');
}

/** Removes rules without content. A layer that is only named has none to begin with, and stays. */
function removeEmpty(container: Container): void {
  for (const node of container.nodes?.slice() ?? []) {
    if (!('nodes' in node) || node.nodes === undefined) continue;
    removeEmpty(node);
    if (node.nodes.length === 0) node.remove();
  }
}
