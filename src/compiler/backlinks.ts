import {
  type Collection,
  collectionNames,
  type EntityId,
  type EntityRef,
  entityRef,
  parseEntityRef,
} from '#wiki/collections.ts';
import { linkKey } from '#wiki/link-key.ts';
import { type Inline, plainText, type Prose } from '#wiki/prose.ts';
import type { BacklinkGroupData, AnyLinkData } from '#wiki/shared-data.ts';
import type { Content } from './content.ts';
import { citationsIn, entityLinksIn } from './prose-parser.ts';
import { proseOf, type Resolvers } from './page-parts.ts';
import { claim } from './schemas/claim.ts';
import { collectionModels } from './schemas/schemas.ts';
import { sentenceCiting, sentencesOf } from './sentences.ts';
import { instancesOf, leavesOf, type Node, nodesOf } from './walk.ts';

/**
 * Returns the backlinks of every entity: one for each page whose prose or values link to it or cite it, with the first
 * such sentence, grouped by kind of page in the order of `collectionNames`. Derived from filtered content only, so that
 * it cannot leak.
 */
export function findBacklinks(content: Content, resolvers: Resolvers): Map<EntityRef, BacklinkGroupData[]> {
  const found = new Map<EntityRef, BacklinkGroupData[]>();
  for (const kind of collectionNames) {
    for (const [id, entity] of content.entities[kind]) {
      const page = resolvers.link(kind, id);
      if (!page) continue;
      const nodes = nodesOf(collectionModels[kind], entity);
      const seen = new Set<EntityRef>([entityRef(kind, id)]);
      for (const mention of mentionsIn(nodes, resolvers)) {
        const ref = entityRef(mention.collection, mention.id as EntityId);
        const target = resolvers.link(mention.collection, mention.id);
        const quote = target && !seen.has(ref) ? mention.quote(target) : undefined;
        if (!quote) continue;
        seen.add(ref);
        const groups = found.get(ref) ?? [];
        found.set(ref, groups);
        // Collections are read one after the other, so a group is complete when the next one begins.
        const last = groups.at(-1);
        if (last?.kind === kind) last.links.push({ page, ...quote });
        else groups.push({ kind, links: [{ page, ...quote }] });
      }
    }
  }
  return found;
}

/**
 * A reference to an entity from a page; `quote` returns the sentence or label that refers to it, given the link to the
 * entity.
 */
interface Mention {
  collection: Collection;
  id: string;
  quote: (target: AnyLinkData) => { sentence: Prose } | { label: string } | undefined;
}

function* mentionsIn(nodes: readonly Node[], resolvers: Resolvers): Generator<Mention> {
  const labels = new Map<unknown, string>(instancesOf(claim, nodes).map(({ value }) => [value, value.label]));
  for (const node of leavesOf('prose', nodes)) {
    const { value } = node;
    const prose = proseOf(resolvers, value);
    for (const { collection, id } of entityLinksIn(value.nodes)) {
      yield {
        collection,
        id,
        quote: (target) =>
          asSentence(labelled(sentencesOf(prose).find(linksTo(target)), () => labelAround(node, labels))),
      };
    }
    for (const { source } of citationsIn(value.nodes)) {
      const isCited = (symbol: number) => resolvers.citations.citedBy(symbol).source === source;
      yield { collection: 'sources', id: source, quote: () => asSentence(sentenceCiting(prose, isCited)) };
    }
  }
  // Sentences come first, since they say more than the label of a value.
  for (const { value } of instancesOf(claim, nodes)) {
    for (const ref of value.values.flatMap(({ links }) => links ?? [])) {
      const parsed = parseEntityRef(ref);
      if (parsed) yield { ...parsed, quote: () => ({ label: value.label }) };
    }
  }
}

/** Returns a sentence, or the words of a value, which are none, with the label of their claim: "Home: a run-down house". */
function labelled(sentence: Prose | undefined, label: () => string | undefined): Prose | undefined {
  if (!sentence || /[.!?…]["”’)]?$/.test(plainText(sentence))) return sentence;
  const found = label();
  return found === undefined ? sentence : [`${found}: `, ...sentence];
}

/** Returns the label of the claim around a node, or undefined if there is none. */
function labelAround({ holder }: Node, labels: ReadonlyMap<unknown, string>): string | undefined {
  for (let around = holder; around; around = around.holder) {
    const label = labels.get(around.value);
    if (label !== undefined) return label;
  }
  return undefined;
}

function asSentence(sentence: Prose | undefined): { sentence: Prose } | undefined {
  return sentence && { sentence };
}

/**
 * Returns the backlinks without those from pages that a page already lists, such as the scenes on a character's page.
 */
export function backlinksBeside(
  groups: readonly BacklinkGroupData[],
  listed: readonly { page: AnyLinkData }[],
): BacklinkGroupData[] {
  const known = new Set(listed.map(({ page }) => linkKey(page)));
  return groups
    .map(({ kind, links }) => ({ kind, links: links.filter(({ page }) => !known.has(linkKey(page))) }))
    .filter(({ links }) => links.length > 0);
}

function linksTo(target: AnyLinkData): (prose: Prose) => boolean {
  const matches = (piece: Inline): boolean =>
    typeof piece !== 'string' &&
    'children' in piece &&
    ((piece.kind === 'page-link' && piece.path === target.path && piece.hash === target.hash) ||
      piece.children.some(matches));
  return (prose) => prose.some(matches);
}
