import { parseEntityRef } from '#wiki/collections.ts';
import type { JsonPath } from '../json-file.ts';
import { type Problem, problemAt } from '../problem.ts';
import { citationsIn, entityLinksIn } from '../prose-parser.ts';
import type { ReadFile, ReadFiles } from '../read-files.ts';
import type { IdTarget } from '../schemas/fields.ts';
import { type Leaf, leavesOf } from '../walk.ts';
import type { Markdown } from '../schemas/fields.ts';

/** Checks that every id in a link, a citation or a field is known, and that every paragraph cites a source. */
export function checkReferences(read: ReadFiles): Problem[] {
  const known: KnownIds = { ...read.ids, scene: scenes(read), group: groups(read), drawing: drawings(read) };
  return read.all.flatMap(({ file, nodes }) => [
    ...leavesOf('id', nodes).flatMap(({ path, value, field }) => idProblem({ file, path }, value, field.of, known)),
    ...leavesOf('ref', nodes).flatMap(({ path, value }) => refProblem({ file, path }, value, known)),
    ...leavesOf('time', nodes).flatMap(({ path, value, field }) =>
      value === 'premise' && field.orPremise ? [] : idProblem({ file, path }, value, 'scene', known),
    ),
    ...leavesOf('prose', nodes).flatMap((leaf) => proseProblems(file, leaf, known)),
  ]);
}

type KnownIds = Record<IdTarget, ReadonlySet<string> | undefined>;

function scenes({ parts }: ReadFiles): Set<string> | undefined {
  return parts && new Set(parts.value.parts.flatMap((part) => part.scenes));
}

/** Where there is no such file, there are no drawings; where there is one that could not be read, nobody knows. */
function drawings({ drawings: read, singles }: ReadFiles): Set<string> | undefined {
  if (!read) return singles.has('drawings.json') ? undefined : new Set();
  return new Set(read.value.drawings.map(({ id }) => id));
}

function groups({ site }: ReadFiles): Set<string> | undefined {
  return site && new Set(site.value.characterGroups.map((group) => group.id));
}

/** Where the things of a kind are listed, for messages. */
function whereIdsStand(target: IdTarget): string {
  if (target === 'scene') return 'a scene listed in parts.json';
  if (target === 'group') return 'a group listed in characterGroups of site.json';
  return target === 'drawing' ? 'a drawing in drawings.json' : `a file in ${target}/`;
}

interface Place {
  file: ReadFile['file'];
  path: JsonPath;
  index?: number;
}

function idProblem(place: Place, id: string, target: IdTarget, known: KnownIds): Problem[] {
  const ids = known[target];
  // Where the file that lists the ids could not be read, its own problems are enough.
  if (!ids || ids.has(id)) return [];
  return [
    problemAt(place, {
      rule: 'unknown-id',
      message: `"${id}" is not the id of ${whereIdsStand(target)}.`,
      expected: `Write the id of ${whereIdsStand(target)}, or add it there.`,
      written: id,
      valid: ids,
    }),
  ];
}

function refProblem(place: Place, written: string, known: KnownIds): Problem[] {
  const ref = parseEntityRef(written);
  // What is no reference was refused with the file.
  return ref ? idProblem(place, ref.id, ref.collection, known) : [];
}

function proseProblems(
  file: ReadFile['file'],
  { path, value, field }: Leaf<'prose', Markdown>,
  known: KnownIds,
): Problem[] {
  const { nodes, problems } = value;
  const citations = citationsIn(nodes);
  const uncited = field.cited && citations.length === 0 && problems.length === 0;
  return [
    ...problems.map((problem) => problemAt({ file, path, index: problem.index }, problem)),
    ...entityLinksIn(nodes).flatMap(({ id, collection, index }) =>
      idProblem({ file, path, index }, id, collection, known),
    ),
    ...citations.flatMap(({ source, index }) => idProblem({ file, path, index }, source, 'sources', known)),
    ...(uncited
      ? [
          problemAt(
            { file, path },
            {
              rule: 'no-citation',
              message: 'This paragraph cites no source.',
              expected: 'Add one behind the sentence that it supports: [^yam], or with its place [^yam#cast-list].',
            },
          ),
        ]
      : []),
  ];
}
