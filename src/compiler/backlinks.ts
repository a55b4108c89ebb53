import { type Collection, collectionNames, type EntityId, type EntityRef, entityRef } from '#wiki/collections.ts';
import type { BacklinkView, PageLinkView } from '#wiki/views.ts';
import type { Content } from './content.ts';
import { proseFields } from './fields.ts';
import { citationsIn, entityLinksIn } from './prose-parser.ts';
import { parsed, resolveProse } from './resolve-prose.ts';
import { sentencesOf } from './sentences.ts';
import type { Inline, Prose } from '#wiki/prose.ts';

type Link = (collection: Collection, id: string) => PageLinkView | undefined;

/**
 * For every entity, the prose elsewhere that links to it or cites it: one backlink a page, with the first sentence
 * that does. Made from filtered content only.
 */
export function findBacklinks(content: Content, link: Link): Map<EntityRef, BacklinkView[]> {
  const found = new Map<EntityRef, BacklinkView[]>();
  for (const collection of collectionNames) {
    for (const [id, entity] of content.entities[collection]) {
      const page = link(collection, id);
      if (!page) continue;
      const seen = new Set<EntityRef>([entityRef(collection, id)]);
      for (const { text } of proseFields(entity)) collect(text, page, link, seen, found);
    }
  }
  return found;
}

function collect(
  text: string,
  page: PageLinkView,
  link: Link,
  seen: Set<EntityRef>,
  found: Map<EntityRef, BacklinkView[]>,
): void {
  const { nodes } = parsed(text);
  const targets = [
    ...entityLinksIn(nodes).map(({ collection, id }) => ({ collection, id: id as string })),
    ...citationsIn(nodes).map(({ source }) => ({ collection: 'sources' as const, id: source })),
  ];
  for (const { collection, id } of targets) {
    const target = link(collection, id);
    const ref = entityRef(collection, id as EntityId);
    if (!target || seen.has(ref)) continue;
    seen.add(ref);
    const prose = resolveProse(text, { pathOf: (kind, to) => link(kind, to)?.path, cite: () => 0 });
    const sentence = collection === 'sources' ? sentencesOf(prose)[0] : sentencesOf(prose).find(linksTo(target));
    if (sentence) found.set(ref, [...(found.get(ref) ?? []), { page, sentence }]);
  }
}

function linksTo(target: PageLinkView): (prose: Prose) => boolean {
  const hit = (piece: Inline): boolean =>
    typeof piece !== 'string' &&
    'children' in piece &&
    ((piece.kind === 'page-link' && piece.path === target.path) || piece.children.some(hit));
  return (prose) => prose.some(hit);
}
