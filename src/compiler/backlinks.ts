import { type Collection, collectionNames, type EntityId, type EntityRef, entityRef } from '#wiki/collections.ts';
import type { Inline, Prose } from '#wiki/prose.ts';
import type { BacklinkView, PageLinkView } from '#wiki/views.ts';
import type { Content } from './content.ts';
import { proseFields } from './fields.ts';
import { citationsIn, entityLinksIn, parseProse } from './prose-parser.ts';
import { resolveProse } from './resolve-prose.ts';
import { sentenceCiting, sentencesOf } from './sentences.ts';

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
  const { nodes } = parseProse(text);
  const sources = [...new Set(citationsIn(nodes).map(({ source }) => source))];
  const prose = resolveProse(text, {
    targetOf: link,
    cite: (source) => sources.indexOf(source),
  });
  const add = (collection: Collection, id: string, sentence: (target: PageLinkView) => Prose | undefined) => {
    const ref = entityRef(collection, id as EntityId);
    const target = link(collection, id);
    const words = target && !seen.has(ref) ? sentence(target) : undefined;
    if (!words) return;
    seen.add(ref);
    found.set(ref, [...(found.get(ref) ?? []), { page, sentence: words }]);
  };
  for (const { collection, id } of entityLinksIn(nodes)) {
    add(collection, id, (target) => sentencesOf(prose).find(linksTo(target)));
  }
  sources.forEach((source, reference) => add('sources', source, () => sentenceCiting(prose, reference)));
}

function linksTo(target: PageLinkView): (prose: Prose) => boolean {
  const hit = (piece: Inline): boolean =>
    typeof piece !== 'string' &&
    'children' in piece &&
    ((piece.kind === 'page-link' && piece.path === target.path && piece.hash === target.hash) ||
      piece.children.some(hit));
  return (prose) => prose.some(hit);
}
