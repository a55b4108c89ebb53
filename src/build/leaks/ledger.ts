import { type AuthoredFile, pathText } from '#compiler/json-file.ts';
import { citationsIn, parseProse, type ProseNode } from '#compiler/prose-parser.ts';
import { type AuthoredText, mapTexts } from './authored-texts.ts';
import { pathOf, relationLedger } from './relations.ts';

/**
 * What a text of the ledger is: a name or title, the path of a page, the anchor of a place on a page, an outline of a
 * drawing, that two pages have to do with each other, a number with what it counts, or any other text.
 */
export type LedgerKind = 'name' | 'text' | 'path' | 'anchor' | 'outline' | 'relation' | 'amount';

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

/**
 * Reads the reveal ledger of authored files: every text, page path, anchor and outline with the first part that may show
 * it, which is the latest of all reveals on the way to it. What names no part counts as the last one. It tells all that
 * there is to be told, so that it is never written where the site is.
 */
export function revealLedger(files: readonly AuthoredFile[]): LedgerEntry[] {
  const ledger: LedgerEntry[] = [];
  mapTexts(
    files,
    (text) => {
      for (const { kind, read } of readingsOf(text)) {
        ledger.push({ kind, text: read, from: text.from, file: text.file, where: pathText(text.path) });
      }
      return text.value;
    },
    ({ text, from, file, path }) => ledger.push({ kind: 'amount', text, from, file, where: pathText(path) }),
  );
  return [...ledger, ...relationLedger(files)];
}

/** What there is to read in an authored string, each with its kind. */
function readingsOf({ value, is, file, path, isEntry }: AuthoredText): { kind: LedgerKind; read: string }[] {
  // What names something else is no text, nor is a time.
  if (is === 'id' || is === 'ref' || is === 'time') return [];
  if (is === 'own-id' || is === 'former-id') {
    const page = path.length === 1 || is === 'former-id' ? pathOf(file, value) : undefined;
    if (page !== undefined && !(isEntry && is === 'own-id')) return [{ kind: 'path', read: page }];
    return is === 'own-id' ? [{ kind: 'anchor', read: value }] : [];
  }
  if (is === 'outline' || is === 'name') return [{ kind: is, read: value }];
  if (is !== 'prose') return [{ kind: 'text', read: value }];
  const { nodes } = parseProse(value);
  const locators = new Set(citationsIn(nodes).flatMap(({ locator }) => locator ?? []));
  return [readText(nodes), ...locators].map((read) => ({ kind: 'text', read }));
}

function readText(nodes: readonly ProseNode[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      return node.kind === 'citation' ? '' : readText(node.children);
    })
    .join('');
}
