import type { Nodes, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { defined } from '#lib/defined.ts';
import { type Collection, collections, type EntityId, parseEntityRef } from '#wiki/collections.ts';
import { isWebAddress } from './web-address.ts';

/** Parsed prose, before links are resolved for a part. */
export type ProseNode =
  | { kind: 'text'; text: string }
  | { kind: 'emphasis' | 'strong'; children: ProseNode[] }
  | { kind: 'entity-link'; collection: Collection; id: EntityId; index: number; children: ProseNode[] }
  | { kind: 'outside-link'; href: string; children: ProseNode[] }
  | { kind: 'citation'; source: string; place?: string; index: number };

/** Something in a text that is not allowed in prose. `index` counts characters of the text. */
interface ProseProblem {
  index: number;
  rule: 'not-prose' | 'unknown-collection' | 'wrong-address';
  message: string;
  expected: string;
  written?: string;
  valid?: string[];
}

export interface ParsedProse {
  nodes: ProseNode[];
  problems: ProseProblem[];
  /**
   * The text with spaces in place of its Markdown, if what is left has signs of Markdown: escaped ones, or almost
   * Markdown, which `checks/almost-markdown.ts` looks for.
   */
  plain?: string;
}

/**
 * Parses one paragraph of Markdown (CommonMark) with links to entities and citations such as `[^river-post#cast-list]`.
 * All other Markdown (headings, lists, images, code, HTML) is reported as a problem.
 */
export function parseProse(text: string): ParsedProse {
  return parseSimple(text) ?? parseMarkdown(text);
}

/**
 * Text that Markdown reads as it is, a citation, a link with such text, or emphasis of it from a letter to a letter: all
 * that most paragraphs have.
 */
const simple =
  /([^[\]*_`<>&\\!^{~\p{Cc}]+)|(\[\^[^[\]*_`<>&\\!\p{Cc}]*\](?![(:]))|\[([^[\]^*_`<>&\\!{~\p{Cc}]+)\]\(([\w:/.?=#%+-]+)\)|\*([\p{L}\p{N}](?:[^[\]*_`<>&\\!^{~\p{Cc}]*[\p{L}\p{N}])?)\*(?!\*)/uy;
/** Beginnings of headings, lists, rules and fences, and spaces, which Markdown drops. */
const notText = /^(?:[#+~=\s-]|\d+[.)])|\s$/;

/**
 * Parses text that has only links, citations and emphasis, as `parseMarkdown` does, in a tenth of the time. Returns undefined for
 * all other text.
 */
function parseSimple(text: string): ParsedProse | undefined {
  if (text === '' || notText.test(text)) return undefined;
  const problems: ProseProblem[] = [];
  const nodes: ProseNode[] = [];
  simple.lastIndex = 0;
  while (simple.lastIndex < text.length) {
    const index = simple.lastIndex;
    const [whole, words, citation, label, url, emphasised] = simple.exec(text) ?? [];
    if (whole === undefined) return undefined;
    if (emphasised !== undefined) nodes.push({ kind: 'emphasis', children: [{ kind: 'text', text: emphasised }] });
    else if (label === undefined || url === undefined)
      nodes.push(...splitCitations(words ?? citation ?? '', index, problems));
    else nodes.push(...linkTo(url, [{ kind: 'text', text: label }], index + label.length + 3, problems));
  }
  return { nodes, problems };
}

/** Parses any Markdown. Exported for its test. */
export function parseMarkdown(text: string): ParsedProse {
  const problems: ProseProblem[] = [];
  const tree = fromMarkdown(text);
  const [first, second] = tree.children;
  const wrong = first?.type === 'paragraph' ? second : first;
  if (wrong) problems.push(notAllowed(wrong));
  const nodes = first?.type === 'paragraph' ? first.children.flatMap((child) => convert(child, problems)) : [];
  return { nodes, problems, ...(first?.type === 'paragraph' && defined({ plain: plainText(first, text) })) };
}

/** Returns the text of a node, with spaces in place of its Markdown; undefined if no sign of Markdown is left. */
function plainText(node: Nodes, text: string): string | undefined {
  let plain = '';
  const add = (inner: Nodes) => {
    const { start: from, end: to } = inner.position ?? {};
    if (inner.type === 'text') plain = plain.padEnd(from?.offset ?? 0) + text.slice(from?.offset, to?.offset);
    if ('children' in inner) for (const child of inner.children) add(child);
  };
  add(node);
  return /[*_`~&<{^\\]|[[\]]/.test(plain.replaceAll(/\[\^[^\]]*\]/g, '')) ? plain : undefined;
}

/** Returns every citation in parsed prose, in order. */
export function citationsIn(nodes: readonly ProseNode[]): Extract<ProseNode, { kind: 'citation' }>[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'citation') return [node];
    return 'children' in node ? citationsIn(node.children) : [];
  });
}

/** Returns every link to an entity in parsed prose, in order. */
export function entityLinksIn(nodes: readonly ProseNode[]): Extract<ProseNode, { kind: 'entity-link' }>[] {
  return nodes.flatMap((node) => {
    if (!('children' in node)) return [];
    return [...(node.kind === 'entity-link' ? [node] : []), ...entityLinksIn(node.children)];
  });
}

function convert(node: PhrasingContent, problems: ProseProblem[]): ProseNode[] {
  // A line break counts as a space, which also keeps the offsets right.
  if (node.type === 'text') return splitCitations(node.value.replaceAll('\n', ' '), start(node), problems);
  if (node.type === 'break') return [{ kind: 'text', text: ' ' }];
  if (node.type === 'emphasis' || node.type === 'strong') {
    return [{ kind: node.type, children: node.children.flatMap((child) => convert(child, problems)) }];
  }
  if (node.type !== 'link') {
    problems.push(notAllowed(node));
    return [];
  }
  const children = node.children.flatMap((child) => convert(child, problems));
  if (children.length === 0) {
    const message = 'This link has no text, so nobody can see it.';
    const expected = 'Write the text between the brackets: [Old Miller](character:old-miller).';
    problems.push({ index: start(node), rule: 'not-prose', message, expected });
  }
  return linkTo(node.url, children, linkTargetIndex(node), problems);
}

/** Returns a link; for an invalid target, which begins at `index`, its children. */
function linkTo(url: string, children: ProseNode[], index: number, problems: ProseProblem[]): ProseNode[] {
  if (url.startsWith('https://')) {
    if (isWebAddress(url)) return [{ kind: 'outside-link', href: url, children }];
    const message = `"${url}" is not the address of a page.`;
    const expected = 'Write a full address, such as https://example.org/page, without the name of a user.';
    problems.push({ index, rule: 'wrong-address', message, expected });
    return children;
  }
  const ref = parseEntityRef(url);
  if (ref) return [{ kind: 'entity-link', ...ref, index, children }];
  problems.push({
    index,
    rule: 'unknown-collection',
    message: `"${url}" is not a valid link target.`,
    expected: `Write https://…, or one of ${Object.values(collections).join(', ')} with an id: character:old-miller.`,
    written: url.split(':')[0] ?? '',
    valid: Object.values(collections),
  });
  return children;
}

/** Splits `[^river-post#cast-list]` out of a text; Markdown leaves it there, since no footnote of that name is defined. */
function splitCitations(text: string, offset: number, problems: ProseProblem[]): ProseNode[] {
  let end = offset;
  return text.split(/(\[\^[^\]]*\])/).flatMap((piece, index): ProseNode[] => {
    const at = end;
    end += piece.length;
    if (piece === '') return [];
    // `split` puts the captured separators at odd indices.
    if (index % 2 === 0) return [{ kind: 'text', text: piece }];
    const [, source, place] = /^\[\^([^\s#]+)(?:#(\S+))?\]$/.exec(piece) ?? [];
    if (source !== undefined) {
      return [{ kind: 'citation', source, ...defined({ place }), index: at }];
    }
    const expected = 'Write the id of a source, optionally with that of a place in it: [^river-post#cast-list].';
    problems.push({ index: at, rule: 'not-prose', message: `"${piece}" is not a valid citation.`, expected });
    return [];
  });
}

function notAllowed(node: Nodes): ProseProblem {
  const named: Partial<Record<Nodes['type'], string>> = { html: 'HTML', paragraph: 'A second paragraph' };
  return {
    index: start(node),
    rule: 'not-prose',
    message: `${named[node.type] ?? `A Markdown ${node.type}`} is not allowed in prose.`,
    expected: 'Write one paragraph with *emphasis*, **strong**, links and citations; use sections for more.',
  };
}

function start(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

/** Returns the index at which the target of a link begins: after its text and `](`. */
function linkTargetIndex(node: Extract<PhrasingContent, { type: 'link' }>): number {
  const end = node.children.at(-1)?.position?.end.offset ?? start(node) + 1;
  return end + 2;
}
