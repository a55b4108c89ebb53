import { basename } from 'node:path';
import { type AuthoredFile, pathText } from '#compiler/json-file.ts';
import { entityLinksIn, parseProse, type ProseNode } from '#compiler/prose-parser.ts';
import { drawingAddress } from '#compiler/page-parts.ts';
import { drawingFolder } from '#compiler/schemas/schemas.ts';
import { groupBy } from '#lib/group-by.ts';
import { dataAddresses, entityPath, type PagePath } from '#wiki/addresses.ts';
import { type EntityId, parseEntityRef } from '#wiki/collections.ts';
import { optimisedSvg } from '../drawings/optimised-svg.ts';
import { type AuthoredText, collectionOf, mapTexts } from './authored-texts.ts';

/**
 * The kind of a ledger text: a name or title, the path of a page, the anchor of an entry on a page, an outline of a
 * drawing, the address of a drawing's file, a relation of two pages, a number with its unit, or any other text.
 */
export type LedgerKind = 'name' | 'text' | 'path' | 'anchor' | 'outline' | 'drawing' | 'relation' | 'amount';

/** An authored text and the first part that may show it. */
export interface LedgerEntry {
  kind: LedgerKind;
  /** The text as displayed: prose without links, markup and citations. */
  text: string;
  /** The first part that may show it; Infinity if none may. */
  from: number;
  /** The authored file: `characters/keeper.json`. */
  file: string;
  /** Its path in the file: `body[0].paragraphs[1].text`. */
  where: string;
}

/**
 * Returns the reveal ledger of authored files: every text, page path, anchor and outline with the first part that may
 * show it, which is the latest of all reveals on the path to it. Without a reveal it is the last part. The ledger
 * contains every spoiler, so it is never written to the site.
 */
export function revealLedger(files: readonly AuthoredFile[]): LedgerEntry[] {
  const texts: AuthoredText[] = [];
  mapTexts(files, (text) => {
    texts.push(text);
    return text.value;
  });
  const read = texts.flatMap((text) => readingsOf(text).map((reading) => entryOf(text, reading)));
  return [...read, ...relationsOf(texts), ...texts.flatMap((text) => pictureOf(text, files))];
}

type Reading = Pick<LedgerEntry, 'kind' | 'text'>;

function entryOf({ from, file, path }: AuthoredText, { kind, text }: Reading): LedgerEntry {
  return { kind, text, from, file, where: pathText(path) };
}

/** Returns the texts in an authored string, each with its kind. */
function readingsOf({ value, is, file, path, isEntry }: AuthoredText): Reading[] {
  // References and reveal times are not texts.
  if (is === 'id' || is === 'ref' || is === 'time' || is === 'place-in-source') return [];
  if (is === 'own-id' || is === 'former-id') {
    const paths = is === 'former-id' || (path.length === 1 && !isEntry) ? pathsOf(file, value) : [];
    if (is === 'own-id' && paths.length === 0) return [{ kind: 'anchor', text: value }];
    return paths.map((text) => ({ kind: 'path', text }));
  }
  if (is === 'outline' || is === 'name' || is === 'amount') return [{ kind: is, text: value }];
  if (is !== 'prose') return [{ kind: 'text', text: value }];
  const { nodes } = parseProse(value);
  return [{ kind: 'text', text: readText(nodes) }];
}

function readText(nodes: readonly ProseNode[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      return node.kind === 'citation' ? '' : readText(node.children);
    })
    .join('');
}

/**
 * Returns, for the id of a drawing, what of its picture could be in an output: the address of its file, one with its id,
 * and its outlines.
 */
function pictureOf(text: AuthoredText, files: readonly AuthoredFile[]): LedgerEntry[] {
  if (text.is !== 'own-id' || text.path.length > 1 || !text.file.startsWith(drawingFolder)) return [];
  const file = files.find(({ path }) => path === text.file.replace(/\.json$/, '.svg'));
  if (!file) return [];
  const svg = optimisedSvg(file.text);
  const outlines = Array.from(svg.matchAll(/ d="([^"]+)"/g), ([, d = '']) => d);
  return [
    entryOf(text, { kind: 'drawing', text: drawingAddress({ svg }) }),
    entryOf(text, { kind: 'drawing', text: dataAddresses.drawing(text.value) }),
    ...outlines.map((outline) => entryOf(text, { kind: 'outline', text: outline })),
  ];
}

/** Returns the relation of two pages as one text, the same in both directions. */
export function relation(one: string, other: string): string {
  return [one, other].toSorted().join(' and ');
}

/**
 * Returns relations between pages, such as who is in a scene, each with the first part that may show it. Links in texts
 * count, and so do other fields.
 */
function relationsOf(texts: readonly AuthoredText[]): LedgerEntry[] {
  const links = texts.flatMap((text) =>
    pathsOf(text.file, basename(text.file, '.json')).flatMap((own) =>
      targetsOf(text).map((target) => ({ text, pages: relation(own, target) })),
    ),
  );
  return groupBy(links, ({ pages }) => pages).flatMap((group) => {
    const wordless = group.find(({ text }) => text.isWordless && text.is !== 'prose');
    const from = Math.min(...group.map(({ text }) => text.from));
    return wordless ? [{ ...entryOf(wordless.text, { kind: 'relation', text: wordless.pages }), from }] : [];
  });
}

/** Returns the paths of the pages that a string links to. */
function targetsOf({ value, is, of }: AuthoredText): PagePath[] {
  if (of !== undefined) return pathsOf(`${of}/`, value);
  const links = is === 'prose' ? entityLinksIn(parseProse(value).nodes) : [];
  const ref = is === 'ref' ? parseEntityRef(value) : null;
  return [...links, ref ?? []].flat().flatMap(({ collection, id }) => entityPath(collection, id) ?? []);
}

/**
 * Returns the path of the page of an authored file; none for the film, whose page is visible to everyone, and for files
 * outside the collections.
 */
function pathsOf(file: string, id: string): PagePath[] {
  const collection = collectionOf(file);
  if (collection === undefined || collection === 'film') return [];
  return [entityPath(collection, id as EntityId) ?? []].flat();
}
