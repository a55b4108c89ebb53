import { defined } from '#lib/defined.ts';
import type { Collection, EntityId } from '#wiki/collections.ts';
import type { PagePath } from '#wiki/addresses.ts';
import type { Inline, Prose } from '#wiki/prose.ts';
import type { ProseNode } from './prose-parser.ts';
import type { Site } from './schemas/site.ts';

/** What resolving prose needs: the links that a part allows, and the symbols of citations. */
export interface ProseContext {
  /** Returns the page and anchor of an entity, or undefined if the part does not know it. */
  targetOf(collection: Collection, id: EntityId): { path: PagePath; hash?: string } | undefined;
  /** Returns a text with its languages marked. */
  inLanguages(text: string): Prose;
  /** Returns the symbol of a source and a place in it. */
  cite(source: string, place: string | undefined): number;
}

/**
 * Returns a parsed paragraph as compiled prose: links that the part does not allow become their text, citations become
 * symbols, and other languages are marked.
 */
export function resolveProse(nodes: readonly ProseNode[], context: ProseContext): Prose {
  return joinTexts(nodes.flatMap((node) => resolve(node, context)));
}

/**
 * Returns a function that marks the parts of a text that are in one of a wiki's scripts with their language. A run
 * includes the spaces and digits between words, and a number directly before them.
 *
 * @example languageMarker([{ lang: 'ko', unicode: ['Hangul'] }])('The 등불') // ['The ', { kind: 'language', lang: 'ko', text: '등불' }]
 */
export function languageMarker(scripts: Site['scripts']): (text: string) => Prose {
  const runs = scripts.map(({ lang, unicode }) => {
    const letters = unicode.map((name) => `\\p{Script=${name}}`).join('');
    return {
      lang,
      run: new RegExp(`((?:\\p{N}+(?=[${letters}]))?[${letters}](?:[${letters}\\p{N}\\s·]*[${letters}])?)`, 'u'),
    };
  });
  return (text) =>
    runs.reduce<Prose>(
      (pieces, { lang, run }) =>
        pieces.flatMap((piece) => (typeof piece === 'string' ? markRuns(piece, run, lang) : [piece])),
      text === '' ? [] : [text],
    );
}

function markRuns(text: string, run: RegExp, lang: string): Inline[] {
  return text
    .split(run)
    .map((piece, index): Inline => (index % 2 === 1 ? { kind: 'language', lang, text: piece } : piece))
    .filter((piece) => piece !== '');
}

function resolve(node: ProseNode, context: ProseContext): Inline[] {
  if (node.kind === 'text') return context.inLanguages(node.text);
  if (node.kind === 'citation') return [{ kind: 'citation', reference: context.cite(node.source, node.place) }];
  const children = joinTexts(node.children.flatMap((child) => resolve(child, context)));
  if (node.kind === 'outside-link') return [{ kind: 'outside-link', href: node.href, children }];
  if (node.kind !== 'entity-link') return [{ kind: node.kind, children }];
  const target = context.targetOf(node.collection, node.id);
  return target ? [{ kind: 'page-link', path: target.path, ...defined({ hash: target.hash }), children }] : children;
}

function isInLanguage(piece: Inline | undefined): piece is Extract<Inline, { kind: 'language' }> {
  return typeof piece === 'object' && piece.kind === 'language';
}

function joinTexts(pieces: readonly Inline[]): Prose {
  const joined: Prose = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else if (isInLanguage(piece) && isInLanguage(last) && piece.lang === last.lang)
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}
