import {
  type Collection,
  collectionNames,
  type EntityId,
  type EntityRef,
  entityRef,
  parseEntityRef,
} from '#wiki/collections.ts';
import { linkKey } from '#wiki/link-key.ts';
import { messages } from '#messages/messages.ts';
import type { Inline, Prose } from '#wiki/prose.ts';
import type { BacklinkGroupView, PageLinkView } from '#wiki/views.ts';
import type { Content } from './content.ts';
import { citationsIn, entityLinksIn } from './prose-parser.ts';
import type { CitationTable } from './citations.ts';
import { resolveProse } from './resolve-prose.ts';
import { type Claim, claim } from './schemas/claim.ts';
import type { Markdown } from './schemas/fields.ts';
import { collectionModels } from './schemas/schemas.ts';
import { sentenceCiting, sentencesOf } from './sentences.ts';
import { instancesOf, leavesOf, nodesOf } from './walk.ts';

interface Resolvers {
  link: (collection: Collection, id: string) => PageLinkView | undefined;
  citations: CitationTable;
}

/**
 * For every entity, the prose and the values elsewhere that link to it or cite it: one backlink a page, with the first
 * sentence that does, in groups of the same kind of page, in the order of mixed lists. Made from filtered content only.
 */
export function findBacklinks(content: Content, { link, citations }: Resolvers): Map<EntityRef, BacklinkGroupView[]> {
  const found = new Map<EntityRef, BacklinkGroupView[]>();
  for (const collection of collectionNames) {
    for (const [id, entity] of content.entities[collection]) {
      const page = link(collection, id);
      if (!page) continue;
      const seen = new Set<EntityRef>([entityRef(collection, id)]);
      const nodes = [...nodesOf(collectionModels[collection], entity)];
      const add = adder({ kind: collection, page, seen }, { link, citations }, found);
      for (const { value } of leavesOf('prose', nodes)) collectFromProse(value, { link, citations }, add);
      // A sentence tells more than a value does.
      for (const { value } of instancesOf(claim, nodes)) collectFromClaim(value, add);
    }
  }
  return found;
}

/** A page whose prose is read, and what it is known to speak of, itself included. */
interface Speaker {
  kind: Collection;
  page: PageLinkView;
  seen: Set<EntityRef>;
}

/** Notes that the speaker's page speaks of an entity, where that is new, in the sentence that the target's link picks. */
type Add = (collection: Collection, id: string, sentence: (target: PageLinkView) => Prose | undefined) => void;

function adder({ kind, page, seen }: Speaker, { link }: Resolvers, found: Map<EntityRef, BacklinkGroupView[]>): Add {
  return (collection, id, sentence) => {
    const ref = entityRef(collection, id as EntityId);
    const target = link(collection, id);
    const words = target && !seen.has(ref) ? sentence(target) : undefined;
    if (!words) return;
    seen.add(ref);
    const groups = found.get(ref) ?? [];
    found.set(ref, groups);
    // Kinds are read one after the other, so that a group is complete when the next one begins.
    const last = groups.at(-1);
    if (last?.kind === kind) last.links.push({ page, sentence: words });
    else groups.push({ kind, links: [{ page, sentence: words }] });
  };
}

function collectFromProse({ nodes }: Markdown, { link, citations }: Resolvers, add: Add): void {
  const sources = new Set(citationsIn(nodes).map(({ source }) => source));
  const prose = resolveProse(nodes, { targetOf: link, cite: citations.symbolOf });
  for (const { collection, id } of entityLinksIn(nodes)) {
    add(collection, id, (target) => sentencesOf(prose).find(linksTo(target)));
  }
  for (const source of sources) {
    add('sources', source, () => sentenceCiting(prose, (symbol) => citations.citedBy(symbol).source === source));
  }
}

/** A value that is nothing but links is no sentence: the claim's label says what it tells. */
function collectFromClaim({ label, values }: Claim, add: Add): void {
  for (const ref of values.flatMap(({ links }) => links ?? [])) {
    const parsed = parseEntityRef(ref);
    if (parsed) {
      add(parsed.collection, parsed.id, ({ path, hash, title }) => [
        messages.values.label({ label }),
        { kind: 'page-link', path, ...(hash === undefined ? {} : { hash }), children: [title] },
      ]);
    }
  }
}

/** Backlinks without those from pages that a page lists already, as a character's page lists its scenes. */
export function backlinksBeside(
  groups: readonly BacklinkGroupView[],
  listed: readonly { page: PageLinkView }[],
): BacklinkGroupView[] {
  const known = new Set(listed.map(({ page }) => linkKey(page)));
  return groups
    .map(({ kind, links }) => ({ kind, links: links.filter(({ page }) => !known.has(linkKey(page))) }))
    .filter(({ links }) => links.length > 0);
}

function linksTo(target: PageLinkView): (prose: Prose) => boolean {
  const hit = (piece: Inline): boolean =>
    typeof piece !== 'string' &&
    'children' in piece &&
    ((piece.kind === 'page-link' && piece.path === target.path && piece.hash === target.hash) ||
      piece.children.some(hit));
  return (prose) => prose.some(hit);
}
