import type { Nodes, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { type Collection, collectionNames, collections, type EntityId, parseEntityRef } from '#wiki/collections.ts';

/** Prose as parsed, before a part decides what its links may show. */
export type ProseNode =
  | { kind: 'text'; text: string }
  | { kind: 'emphasis' | 'strong'; children: ProseNode[] }
  | { kind: 'entity-link'; collection: Collection; id: EntityId; index: number; children: ProseNode[] }
  | { kind: 'outside-link'; href: string; children: ProseNode[] }
  | { kind: 'citation'; source: string; locator?: string; index: number };

/** Something in a text that is no prose of ours. `index` counts characters of the text. */
export interface ProseProblem {
  index: number;
  rule: 'not-prose' | 'unknown-collection';
  message: string;
  expected: string;
  written?: string;
  valid?: string[];
}

export interface ParsedProse {
  nodes: ProseNode[];
  problems: ProseProblem[];
}

// Checks and every part ask for the same texts, and parsing depends on nothing else.
const parsed = new Map<string, ParsedProse>();

/**
 * Parses one paragraph of Markdown (CommonMark) with links to entities and citations such as `[^yam#cast-list]`.
 * Everything else that Markdown knows (headings, lists, images, code, HTML) is a problem.
 */
export function parseProse(text: string): ParsedProse {
  const known = parsed.get(text) ?? parse(text);
  parsed.set(text, known);
  return known;
}

function parse(text: string): ParsedProse {
  const problems: ProseProblem[] = [];
  const tree = fromMarkdown(text);
  const [first, second] = tree.children;
  const wrong = first?.type === 'paragraph' ? second : first;
  if (wrong) problems.push(notProse(wrong));
  const nodes = first?.type === 'paragraph' ? first.children.flatMap((child) => convert(child, problems)) : [];
  return { nodes, problems };
}

/** Every citation in parsed prose, in order. */
export function citationsIn(nodes: readonly ProseNode[]): Extract<ProseNode, { kind: 'citation' }>[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'citation') return [node];
    return 'children' in node ? citationsIn(node.children) : [];
  });
}

/** Every link to an entity in parsed prose, in order. */
export function entityLinksIn(nodes: readonly ProseNode[]): Extract<ProseNode, { kind: 'entity-link' }>[] {
  return nodes.flatMap((node) => {
    if (!('children' in node)) return [];
    return [...(node.kind === 'entity-link' ? [node] : []), ...entityLinksIn(node.children)];
  });
}

function convert(node: PhrasingContent, problems: ProseProblem[]): ProseNode[] {
  // A line that was broken reads on; a space keeps the offsets right.
  if (node.type === 'text') return splitCitations(node.value.replaceAll('\n', ' '), start(node), problems);
  if (node.type === 'break') return [{ kind: 'text', text: ' ' }];
  if (node.type === 'emphasis' || node.type === 'strong') {
    return [{ kind: node.type, children: node.children.flatMap((child) => convert(child, problems)) }];
  }
  if (node.type !== 'link') {
    problems.push(notProse(node));
    return [];
  }
  const children = node.children.flatMap((child) => convert(child, problems));
  if (children.length === 0) problems.push(noWords(node));
  if (node.url.startsWith('https://')) return [{ kind: 'outside-link', href: node.url, children }];
  const ref = parseEntityRef(node.url);
  if (ref) return [{ kind: 'entity-link', ...ref, index: linkTargetIndex(node), children }];
  problems.push({
    index: linkTargetIndex(node),
    rule: 'unknown-collection',
    message: `"${node.url}" is no address that a link can have.`,
    expected: `Write https://…, or one of ${Object.values(collections).join(', ')} with an id: character:yong-gu.`,
    written: node.url.split(':')[0] ?? '',
    valid: collectionNames.map((name) => collections[name]),
  });
  return children;
}

function notProseMessage(type: Nodes['type']): string {
  if (type === 'html') return 'HTML has no place in prose.';
  return type === 'paragraph'
    ? 'A second paragraph has no place in prose.'
    : `A Markdown ${type} has no place in prose.`;
}

/** Splits `[^yam#cast-list]` out of a text; Markdown leaves it there, since no footnote of that name is defined. */
function splitCitations(text: string, index: number, problems: ProseProblem[]): ProseNode[] {
  const nodes: ProseNode[] = [];
  let rest = 0;
  for (const match of text.matchAll(/\[\^([^\]#]*)(?:#([^\]]*))?\]/g)) {
    if (match.index > rest) nodes.push({ kind: 'text', text: text.slice(rest, match.index) });
    const [whole, source = '', place] = match;
    const at = index + match.index;
    if (/^\[\^[^\s#]+(?:#\S+)?\]$/.test(whole)) {
      nodes.push({ kind: 'citation', source, ...(place ? { locator: place.replaceAll('-', ' ') } : {}), index: at });
    } else {
      problems.push(noCitation(whole, at));
    }
    rest = match.index + match[0].length;
  }
  if (rest < text.length) nodes.push({ kind: 'text', text: text.slice(rest) });
  return nodes;
}

function noCitation(text: string, index: number): ProseProblem {
  return {
    index,
    rule: 'not-prose',
    message: `"${text}" is no citation.`,
    expected: 'Write the id of a source, and its place in it with hyphens for spaces: [^yam#cast-list].',
  };
}

function notProse(node: Nodes): ProseProblem {
  return {
    index: start(node),
    rule: 'not-prose',
    message: notProseMessage(node.type),
    expected: 'Write one paragraph with *emphasis*, **strong**, links and citations; use sections for more.',
  };
}

function start(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function noWords(node: Nodes): ProseProblem {
  return {
    index: start(node),
    rule: 'not-prose',
    message: 'This link has no words, so nobody can see it.',
    expected: 'Write the words between the brackets: [Yong-gu](character:yong-gu).',
  };
}

/** Where the address of a link begins: behind its text and `](`. */
function linkTargetIndex(node: Extract<PhrasingContent, { type: 'link' }>): number {
  const end = node.children.at(-1)?.position?.end.offset ?? start(node) + 1;
  return end + 2;
}
