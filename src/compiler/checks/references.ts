import { type Collection, collectionNames, collections, parseEntityRef } from '#wiki/collections.ts';
import type { FileLocation, Finding } from '../problem.ts';
import { citationsIn, entityLinksIn } from '../prose-parser.ts';
import type { ReadFiles } from '../read-files.ts';
import type { IdTarget } from '../schemas/fields.ts';
import { isSiteList, type Site, type SiteList, siteLists } from '../schemas/site.ts';
import { placeId } from '../schemas/source.ts';
import { leavesOf } from '../walk.ts';

/** Checks that every id in a link, citation or field exists, and that every paragraph cites a source. */
export function* checkReferences(read: ReadFiles): Generator<Finding> {
  const { parts, site, icons, singles } = read;
  // Without an icons.json there are no icons; if it exists but is invalid, the ids are unknown and go unchecked.
  const noIcons = singles.has('icons.json') ? undefined : new Set<string>();
  const known: KnownIds = {
    ...read.ids,
    scene: parts && new Set(parts.value.parts.flatMap(({ scenes }) => scenes)),
    ...idsOfSite(site?.value),
    drawings: read.drawings.ids,
    icon: icons ? new Set(icons.value.icons.map(({ id }) => id)) : noIcons,
  };
  const places = placesOfSources(read);
  for (const { file, nodes } of read.all) {
    for (const { path, value, field } of leavesOf('id', nodes))
      yield* unknownId({ file, path }, value, field.of, known, read);
    for (const { path, value, holder } of leavesOf('place-in-source', nodes)) {
      const { source } = (holder?.value ?? {}) as { source?: string };
      if (source !== undefined) yield* unknownPlace({ file, path }, source, value, places);
    }
    for (const { path, value } of leavesOf('ref', nodes)) {
      const ref = parseEntityRef(value);
      // An invalid reference was already reported by the schema.
      if (ref) yield* unknownId({ file, path }, ref.id, ref.collection, known, read);
    }
    for (const { path, value, field } of leavesOf('time', nodes)) {
      if (value !== 'premise') yield* unknownId({ file, path }, value, 'scene', known, read);
      else if (!field.orPremise) yield { file, path, ...hiddenForEver };
    }
    for (const { path, value, field } of leavesOf('prose', nodes)) {
      const citations = citationsIn(value.nodes);
      for (const problem of value.problems) yield { file, path, ...problem };
      for (const { id, collection, index } of entityLinksIn(value.nodes)) {
        yield* unknownId({ file, path, index }, id, collection, known, read);
      }
      for (const { source, place, index } of citations) {
        yield* unknownId({ file, path, index }, source, 'sources', known, read);
        if (place !== undefined) yield* unknownPlace({ file, path, index }, source, place, places);
      }
      if (!field.cited || citations.length > 0 || value.problems.length > 0) continue;
      yield {
        file,
        path,
        rule: 'no-citation',
        message: 'This paragraph cites no source.',
        expected:
          'Add one after the sentence that it supports: [^river-post], or with a place in it [^river-post#cast-list].',
      };
    }
  }
}

const hiddenForEver = {
  rule: 'never-shown',
  message: 'This is hidden from before watching on, so for ever.',
  expected: 'Write the id of the scene from which another text replaces this one, or remove "until".',
} as const;

/** Returns the ids that site.json lists, by list; undefined where the file is invalid. */
function idsOfSite(site: Site | undefined): Record<SiteList, ReadonlySet<string> | undefined> {
  const ids = Object.entries(siteLists).map(([name, from]) => [name, site && new Set(from(site).map(({ id }) => id))]);
  return Object.fromEntries(ids) as Record<SiteList, ReadonlySet<string> | undefined>;
}

/** The ids of the places of each valid source. */
function placesOfSources({ entities }: ReadFiles): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map([...entities.sources.values()].map(({ value }) => [value.id, new Set(value.places.map(placeId))]));
}

function* unknownPlace(
  location: FileLocation,
  source: string,
  place: string,
  places: ReadonlyMap<string, ReadonlySet<string>>,
): Generator<Finding> {
  const valid = places.get(source);
  // An unknown source, or one whose file is invalid, has been reported.
  if (!valid || valid.has(place)) return;
  yield {
    ...location,
    rule: 'unknown-place',
    message: `"${place}" is not a place in the source "${source}".`,
    expected: `Write one of the "places" in sources/${source}.json with hyphens for spaces, or add it there.`,
    written: place,
    valid,
  };
}

type KnownIds = Record<IdTarget, ReadonlySet<string> | undefined>;

/** Returns where the ids of a target are listed, as messages say it. */
function idLocation(target: IdTarget): string {
  if (target === 'scene') return 'a scene listed in parts.json';
  if (isSiteList(target)) return `a ${target} listed in site.json`;
  return target === 'icon' ? 'an icon in icons.json' : `a file in ${target}/`;
}

function* unknownId(
  location: FileLocation,
  id: string,
  target: IdTarget,
  known: KnownIds,
  read: ReadFiles,
): Generator<Finding> {
  const ids = known[target];
  // If the file that lists the ids is invalid, its own problems are enough.
  if (!ids || ids.has(id)) return;
  const message = `"${id}" is not the id of ${idLocation(target)}`;
  const finding = { ...location, rule: 'unknown-id' } as const;
  const collection = collectionNames.find((name) => name === target);
  const renamed = collection && renamedTo(id, collection, read);
  const other = collection && collectionNames.find((name) => read.ids[name].has(id));
  if (renamed !== undefined) {
    yield { ...finding, message: `${message} any more.`, expected: `It is called "${renamed}" now.`, meant: renamed };
  } else if (other) {
    const what = `a file in ${other}/, to which links are written "${collections[other]}:${id}"`;
    const expected = `Write the id of ${idLocation(target)}, or name the other where a field for it is.`;
    yield { ...finding, message: `${message}, but of ${what}.`, expected, written: id, valid: ids };
  } else {
    const expected = `Write the id of ${idLocation(target)}, or add it there.`;
    yield { ...finding, message: `${message}.`, expected, written: id, valid: ids };
  }
}

/** Returns the present id of the file that had an id before. */
function renamedTo(id: string, collection: Collection, { entities }: ReadFiles): string | undefined {
  const all: { value: { id: string; formerIds: readonly string[] } }[] = [...entities[collection].values()];
  return all.find(({ value }) => value.formerIds.includes(id))?.value.id;
}
