import { collectionNames, entityRef, forEachCollection, isEntityId } from '#wiki/collections.ts';
import type { AuthoredFile } from './json-file.ts';
import { parseFiles } from './read-content.ts';
import type { IdTarget } from './schemas/fields.ts';
import { drawingFolder, isSingle } from './schemas/schemas.ts';
import { siteLists } from './schemas/site.ts';

/** The ids that fields may name, by what they refer to; `time` and `ref` as fields of these types write them. */
export type KnownIds = Record<IdTarget | 'time' | 'ref', string[]>;

/**
 * Returns the ids that the fields of a wiki may name. Only the files outside the collections are read; of the others
 * the name is the id, so this is fast, and an invalid file does not matter. What an invalid site.json or parts.json
 * lists is missing.
 */
export function knownIds(files: readonly AuthoredFile[]): KnownIds {
  const { site, parts, icons } = parseFiles(files.filter(({ path }) => isSingle(path))).read;
  const scene = [...new Set(parts?.value.parts.flatMap((part) => part.scenes))].toSorted();
  const ofCollections = forEachCollection((name) => idsOfFiles(files, name));
  const ofSite = Object.entries(siteLists).map(([name, from]) => [
    name,
    site ? from(site.value).map(({ id }) => id) : [],
  ]);
  return {
    ...(Object.fromEntries(ofSite) as Record<keyof typeof siteLists, string[]>),
    ...ofCollections,
    icon: icons?.value.icons.map(({ id }) => id) ?? [],
    drawings: idsOfFiles(files, drawingFolder.slice(0, -1)),
    scene,
    time: ['premise', ...scene],
    ref: collectionNames.flatMap((name) => ofCollections[name].map((id) => entityRef(name, id))),
  };
}

function idsOfFiles(files: readonly AuthoredFile[], folder: string) {
  const names = files.map(({ path }) => path.split('/'));
  return names
    .flatMap(([within, name = '', ...deeper]) =>
      within === folder && name.endsWith('.json') && deeper.length === 0 ? [name.slice(0, -'.json'.length)] : [],
    )
    .filter(isEntityId)
    .toSorted();
}
