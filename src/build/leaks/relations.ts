import { type AuthoredFile, pathText } from '#compiler/json-file.ts';
import { entityLinksIn, parseProse } from '#compiler/prose-parser.ts';
import { entityPath, type PagePath } from '#wiki/addresses.ts';
import { collectionNames, type EntityId, parseEntityRef } from '#wiki/collections.ts';
import { type AuthoredText, mapTexts } from './authored-texts.ts';
import type { LedgerEntry } from './ledger.ts';

/**
 * The path of the page that an authored file of this id has; undefined for the film, whose page is known to everyone, and
 * for what is no thing of a collection.
 */
export function pathOf(file: string, id: string): PagePath | undefined {
  const collection = collectionNames.find((name) => file.startsWith(`${name}/`));
  if (collection === undefined || collection === 'film') return undefined;
  return entityPath(collection, id as EntityId) ?? undefined;
}

/** Two pages that have to do with each other, as one text, whichever of the two says so. */
export function relation(one: string, other: string): string {
  return [one, other].toSorted().join(' and ');
}

/**
 * What is told without a word, such as who is on a scene: that two pages have to do with each other, from the first part
 * on that may show it. Where a text links the two, or another field does, that counts too.
 */
export function relationLedger(files: readonly AuthoredFile[]): LedgerEntry[] {
  const first = new Map<string, number>();
  const wordless = new Map<string, AuthoredText>();
  mapTexts(files, (text) => {
    const own = pathOf(text.file, /([^/]+)\.json$/.exec(text.file)?.[1] ?? '');
    if (own === undefined) return text.value;
    for (const target of targetsOf(text)) {
      const key = relation(own, target);
      first.set(key, Math.min(text.from, first.get(key) ?? Infinity));
      if (text.is !== 'prose' && text.isWordless && !wordless.has(key)) wordless.set(key, text);
    }
    return text.value;
  });
  return [...wordless].map(([key, { file, path }]) => ({
    kind: 'relation',
    text: key,
    from: first.get(key) ?? Infinity,
    file,
    where: pathText(path),
  }));
}

/** The paths of the pages that a string leads to. */
function targetsOf({ value, is, of }: AuthoredText): PagePath[] {
  if (is === 'prose') {
    return entityLinksIn(parseProse(value).nodes).flatMap(({ collection, id }) => entityPath(collection, id) ?? []);
  }
  if (is === 'ref') {
    const ref = parseEntityRef(value);
    return ref ? [entityPath(ref.collection, ref.id) ?? []].flat() : [];
  }
  const target = of === undefined ? undefined : pathOf(`${of}/`, value);
  return target === undefined ? [] : [target];
}
