import { defined } from '#lib/defined.ts';
import type { Collection, EntityId } from '#wiki/collections.ts';
import type { PagePath } from '#wiki/addresses.ts';
import type { Inline, Prose } from '#wiki/prose.ts';
import type { ProseNode } from './prose-parser.ts';

/** What prose needs to be resolved: which links a part allows, and the symbols of citations. */
export interface ProseContext {
  /** Where an entity is told of, or undefined where the part knows no such entity. */
  targetOf(collection: Collection, id: EntityId): { path: PagePath; hash?: string } | undefined;
  /** The symbol of a place in a source. */
  cite(source: string, locator: string | undefined): number;
}

/**
 * Compiles a parsed paragraph for a page at a part: links that the part does not allow become their text,
 * citations become symbols, and runs of Hangul are marked.
 */
export function resolveProse(nodes: readonly ProseNode[], context: ProseContext): Prose {
  return joinTexts(nodes.flatMap((node) => resolve(node, context)));
}

/** A text that is no Markdown, with its runs of Hangul marked. */
export function markKorean(text: string): Prose {
  return text
    .split(/((?:\p{N}+(?=\p{Script=Hangul}))?\p{Script=Hangul}(?:[\p{Script=Hangul}\p{N}\s·]*\p{Script=Hangul})?)/u)
    .map((run, index): Inline => (index % 2 === 1 ? { kind: 'korean', text: run } : run))
    .filter((run) => run !== '');
}

function resolve(node: ProseNode, context: ProseContext): Inline[] {
  if (node.kind === 'text') return markKorean(node.text);
  if (node.kind === 'citation') return [{ kind: 'citation', reference: context.cite(node.source, node.locator) }];
  const children = joinTexts(node.children.flatMap((child) => resolve(child, context)));
  if (node.kind === 'outside-link') return [{ kind: 'outside-link', href: node.href, children }];
  if (node.kind !== 'entity-link') return [{ kind: node.kind, children }];
  const target = context.targetOf(node.collection, node.id);
  return target ? [{ kind: 'page-link', path: target.path, ...defined({ hash: target.hash }), children }] : children;
}

function isKorean(piece: Inline | undefined): piece is Extract<Inline, { kind: 'korean' }> {
  return typeof piece === 'object' && piece.kind === 'korean';
}

function joinTexts(pieces: readonly Inline[]): Prose {
  const joined: Prose = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else if (isKorean(piece) && isKorean(last)) joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}
