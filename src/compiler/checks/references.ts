import { parseEntityRef } from '#wiki/collections.ts';
import type { Finding, Place } from '../problem.ts';
import { citationsIn, entityLinksIn } from '../prose-parser.ts';
import type { ReadFiles } from '../read-files.ts';
import type { IdTarget } from '../schemas/fields.ts';
import { isSiteList, type Site, type SiteList, siteLists } from '../schemas/site.ts';
import { leavesOf } from '../walk.ts';

/** Checks that every id in a link, a citation or a field is known, and that every paragraph cites a source. */
export function* checkReferences(read: ReadFiles): Generator<Finding> {
  const { parts, site, drawings, singles } = read;
  // Where there is no such file, there are no drawings; where there is one that could not be read, nobody knows.
  const noDrawings = singles.has('drawings.json') ? undefined : new Set<string>();
  const known: KnownIds = {
    ...read.ids,
    scene: parts && new Set(parts.value.parts.flatMap(({ scenes }) => scenes)),
    ...idsOfSite(site?.value),
    drawing: drawings ? new Set(drawings.value.drawings.map(({ id }) => id)) : noDrawings,
  };
  for (const { file, nodes } of read.all) {
    for (const { path, value, field } of leavesOf('id', nodes))
      yield* unknownId({ file, path }, value, field.of, known);
    for (const { path, value } of leavesOf('ref', nodes)) {
      const ref = parseEntityRef(value);
      // What is no reference was refused with the file.
      if (ref) yield* unknownId({ file, path }, ref.id, ref.collection, known);
    }
    for (const { path, value, field } of leavesOf('time', nodes)) {
      if (value !== 'premise' || !field.orPremise) yield* unknownId({ file, path }, value, 'scene', known);
    }
    for (const { path, value, field } of leavesOf('prose', nodes)) {
      const citations = citationsIn(value.nodes);
      for (const problem of value.problems) yield { file, path, ...problem };
      for (const { id, collection, index } of entityLinksIn(value.nodes)) {
        yield* unknownId({ file, path, index }, id, collection, known);
      }
      for (const { source, index } of citations) yield* unknownId({ file, path, index }, source, 'sources', known);
      if (!field.cited || citations.length > 0 || value.problems.length > 0) continue;
      yield {
        file,
        path,
        rule: 'no-citation',
        message: 'This paragraph cites no source.',
        expected:
          'Add one behind the sentence that it supports: [^river-post], or with its place [^river-post#cast-list].',
      };
    }
  }
}

/** The ids that site.json lists; undefined where it could not be read. */
function idsOfSite(site: Site | undefined): Record<SiteList, ReadonlySet<string> | undefined> {
  const ids = Object.entries(siteLists).map(([name, from]) => [name, site && new Set(from(site).map(({ id }) => id))]);
  return Object.fromEntries(ids) as Record<SiteList, ReadonlySet<string> | undefined>;
}

type KnownIds = Record<IdTarget, ReadonlySet<string> | undefined>;

/** Where the things of a kind are listed, for messages. */
function whereIdsStand(target: IdTarget): string {
  if (target === 'scene') return 'a scene listed in parts.json';
  if (isSiteList(target)) return `a ${target} listed in site.json`;
  return target === 'drawing' ? 'a drawing in drawings.json' : `a file in ${target}/`;
}

function* unknownId(place: Place, id: string, target: IdTarget, known: KnownIds): Generator<Finding> {
  const ids = known[target];
  // Where the file that lists the ids could not be read, its own problems are enough.
  if (!ids || ids.has(id)) return;
  yield {
    ...place,
    rule: 'unknown-id',
    message: `"${id}" is not the id of ${whereIdsStand(target)}.`,
    expected: `Write the id of ${whereIdsStand(target)}, or add it there.`,
    written: id,
    valid: ids,
  };
}
