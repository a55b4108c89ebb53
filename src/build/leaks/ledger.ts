import type { Content } from '#compiler/content.ts';
import { type JsonPath, pathText } from '#compiler/json-file.ts';
import { citationsIn, parseProse, type ProseNode } from '#compiler/prose-parser.ts';
import { entityPath } from '#wiki/addresses.ts';
import { collectionNames, type EntityId } from '#wiki/collections.ts';
import { type AuthoredText, changeTexts } from './change-texts.ts';
import { revealRules, type Shown } from './reveal-rules.ts';

/**
 * What a text of the ledger is: a name or title, the path of a page, the anchor of a place on a page, an outline of a
 * drawing, or any other text.
 */
export type LedgerKind = 'name' | 'text' | 'path' | 'anchor' | 'outline';

/** An authored text and the first part that may show it. */
export interface LedgerEntry {
  kind: LedgerKind;
  /** As it is read: of prose without links, marks and citations. */
  text: string;
  /** The first part that may show it; Infinity where none ever does. */
  from: number;
  /** The authored file: `characters/keeper.json`. */
  file: string;
  /** Its place in the file: `body[0].paragraphs[1].text`. */
  where: string;
}

// Fields that hold ids and words out of a fixed list: a page shows none of them as it stands.
const ids = ['id', 'to', 'source', 'event', 'work', 'character', 'group', 'place', 'drawing', 'hero', 'saidBy'];
const times = ['reveal', 'until', 'since'];
const choices = ['kind', 'lang', 'language', 'languages', 'type', 'job', 'thread', 'reaction', 'rank', 'grade'];
const looks = ['shape', 'colour', 'tone', 'picture', 'of', 'ref'];
const unread = new Set([ids, times, choices, looks].flat());
const proseFields = new Set(['text', 'reason', 'note']);

/**
 * Reads the reveal ledger of a content: every authored text, page path, anchor and outline with the first part that may
 * show it, which is the latest of all reveals on the way to it. What names no part counts as the last one. It tells all
 * that there is to be told, so that it is never written where the site is.
 */
export function revealLedger(content: Content): LedgerEntry[] {
  const lastPart = content.parts.parts.length;
  const ledger: LedgerEntry[] = [];
  const add = (kind: LedgerKind, text: string, shown: Shown, place: { file: string; path: JsonPath }) => {
    const first = Array.from({ length: lastPart + 1 }, (_, part) => part).find(shown);
    ledger.push({ kind, text, from: first ?? Infinity, file: place.file, where: pathText(place.path) });
  };
  changeTexts(content, (text) => {
    for (const [kind, read] of readingsOf(text)) add(kind, read, text.listed, text);
    return text.value;
  });
  const rules = revealRules(content);
  for (const collection of collectionNames) {
    for (const [id, entity] of content.entities[collection]) {
      const place = (field: string) => ({ file: `${collection}/${id}.json`, path: [field] });
      const known = rules.known(collection, id);
      const isEntry = 'entry' in entity && entity.entry;
      if (isEntry) add('anchor', id, known, place('id'));
      else if (collection !== 'film') add('path', entityPath(collection, id), known, place('id'));
      for (const former of entity.formerIds) {
        add('path', entityPath(collection, former as EntityId), known, place('formerIds'));
      }
    }
  }
  return ledger;
}

/** What there is to read in an authored string, each with its kind. */
function readingsOf({ value, key, holder, file }: AuthoredText): [LedgerKind, string][] {
  if (key === 'id' && (holder === 'body' || holder === 'claims')) return [['anchor', value]];
  if (key === 'd') return [['outline', value]];
  if (unread.has(key) || key === 'formerIds') return [];
  if (['name', 'title', 'aliases'].includes(holder) || ['title', 'outlet', 'reviewer'].includes(key)) {
    return key === 'note' ? [['text', value]] : [['name', value]];
  }
  if (key === 'label' && file.startsWith('sources/')) return [['name', value]];
  if (!proseFields.has(key)) return [['text', value]];
  const { nodes } = parseProse(value);
  const locators = citationsIn(nodes).flatMap(({ locator }) => locator ?? []);
  return [['text', readText(nodes)], ...[...new Set(locators)].map((locator): ['text', string] => ['text', locator])];
}

function readText(nodes: readonly ProseNode[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      return node.kind === 'citation' ? '' : readText(node.children);
    })
    .join('');
}
