import type { Collection, EntityId } from '#wiki/collections.ts';
import { collectionNames } from '#wiki/collections.ts';
import type { EntityTypes } from './content.ts';
import {
  type IdField,
  idFields,
  type ProseField,
  proseFields,
  revealIdFields,
  siteIdFields,
  siteProseFields,
} from './fields.ts';
import type { JsonFile } from './json-file.ts';
import { type Problem, problemAt } from './problem.ts';
import { citationsIn, entityLinksIn, parseProse } from './prose-parser.ts';
import type { Drawings } from './schemas/drawing.ts';
import type { Parts } from './schemas/parts.ts';
import type { Site } from './schemas/site.ts';

/** What the files hold that could be read; a bad file is missing from it, but its name still counts as an id. */
export interface ReadFiles {
  site?: { file: JsonFile; value: Site };
  parts?: { file: JsonFile; value: Parts };
  drawings?: { file: JsonFile; value: Drawings };
  /** Paths of all files that stand beside the collections, those of bad files included. */
  singles: Set<string>;
  entities: { [C in Collection]: Map<EntityId, { file: JsonFile; value: EntityTypes[C] }> };
  /** Ids by the names of the files, those of bad files included, so that one bad file breaks no link to it. */
  ids: Record<Collection, Set<string>>;
}

/** Whether every file of these collections could be read, so that what is in none of them is in none indeed. */
export function isComplete(
  { entities, ids }: ReadFiles,
  collections: readonly Collection[] = collectionNames,
): boolean {
  return collections.every((name) => entities[name].size === ids[name].size);
}

/** Checks that every id in a link, a citation or a field is known, and that every paragraph cites a source. */
export function checkReferences(read: ReadFiles): Problem[] {
  const known = { ...read.ids, scene: scenes(read), group: groups(read), drawing: drawings(read) };
  const all = collectionNames.flatMap((name) => [...read.entities[name].values()]);
  return [
    ...(read.site ? siteProblems(read.site, known) : []),
    ...(read.drawings ? drawingProblems(read.drawings, known) : []),
    ...all.flatMap(({ file, value }) => [
      ...idFields(value).flatMap((field) => idProblem(file, field, known)),
      ...proseProblems(file, proseFields(value), known),
    ]),
  ];
}

function siteProblems({ file, value }: NonNullable<ReadFiles['site']>, known: KnownIds): Problem[] {
  return [
    ...siteIdFields(value).flatMap((field) => idProblem(file, field, known)),
    ...proseProblems(file, siteProseFields(value), known),
  ];
}

function drawingProblems({ file, value }: NonNullable<ReadFiles['drawings']>, known: KnownIds): Problem[] {
  return revealIdFields(value).flatMap((field) => idProblem(file, field, known));
}

type KnownIds = Record<IdField['target'], ReadonlySet<string> | undefined>;

function scenes(read: ReadFiles): Set<string> | undefined {
  return read.parts && new Set(read.parts.value.parts.flatMap((part) => part.scenes));
}

/** Where there is no such file, there are no drawings; where there is one that could not be read, nobody knows. */
function drawings(read: ReadFiles): Set<string> | undefined {
  if (!read.drawings) return read.singles.has('drawings.json') ? undefined : new Set();
  return new Set(read.drawings.value.drawings.map(({ id }) => id));
}

function groups(read: ReadFiles): Set<string> | undefined {
  return read.site && new Set(read.site.value.characterGroups.map((group) => group.id));
}

const whereIdsStand: Record<IdField['target'], string> = {
  scene: 'a scene listed in parts.json',
  group: 'a group listed in characterGroups of site.json',
  drawing: 'a drawing in drawings.json',
  film: 'a file in film/',
  characters: 'a file in characters/',
  people: 'a file in people/',
  events: 'a file in events/',
  places: 'a file in places/',
  motifs: 'a file in motifs/',
  works: 'a file in works/',
  reviews: 'a file in reviews/',
  sources: 'a file in sources/',
};

function idProblem(file: JsonFile, field: IdField, known: KnownIds, index?: number): Problem[] {
  const ids = known[field.target];
  // Where the file that lists the ids could not be read, its own problems are enough.
  if (!ids || ids.has(field.id)) return [];
  return [
    problemAt(
      { file, path: field.path, ...(index === undefined ? {} : { index }) },
      {
        rule: 'unknown-id',
        message: `"${field.id}" is not the id of ${whereIdsStand[field.target]}.`,
        expected: `Write the id of ${whereIdsStand[field.target]}, or add it there.`,
        written: field.id,
        valid: ids,
      },
    ),
  ];
}

function proseProblems(file: JsonFile, fields: ProseField[], known: KnownIds): Problem[] {
  return fields.flatMap(({ path, text, cited }) => {
    const { nodes, problems } = parseProse(text);
    const citations = citationsIn(nodes);
    const uncited = cited && citations.length === 0 && problems.length === 0;
    return [
      ...problems.map((problem) => problemAt({ file, path, index: problem.index }, problem)),
      ...entityLinksIn(nodes).flatMap((link) =>
        idProblem(file, { path, id: link.id, target: link.collection }, known, link.index),
      ),
      ...citations.flatMap((citation) =>
        idProblem(file, { path, id: citation.source, target: 'sources' }, known, citation.index),
      ),
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
  });
}
