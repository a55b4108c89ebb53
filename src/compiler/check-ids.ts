import { collectionNames } from '#wiki/collections.ts';
import type { ReadFiles } from './check-references.ts';
import type { JsonFile, JsonPath } from './json-file.ts';
import { type Problem, problemAt } from './problem.ts';

/** Checks that an id is the name of its file, and that ids are unique: of entities, former ids, sections and claims. */
export function checkIds(read: ReadFiles): Problem[] {
  return collectionNames.flatMap((collection) => {
    const taken = new Map<string, string>();
    for (const [name, { file }] of read.entities[collection]) taken.set(name, file.path);
    return [...read.entities[collection]].flatMap(([name, { file, value }]) => [
      ...nameProblem(file, name, value.id),
      ...value.formerIds.flatMap((id, index) => takenProblem(file, ['formerIds', index], id, taken)),
      ...duplicates(file, ['body'], value.body),
      ...('claims' in value ? duplicates(file, ['claims'], value.claims) : []),
    ]);
  });
}

function nameProblem(file: JsonFile, name: string, id: string): Problem[] {
  if (id === name) return [];
  return [
    problemAt(
      { file, path: ['id'] },
      {
        rule: 'id-is-not-file-name',
        message: `The id "${id}" is not the name of the file.`,
        expected: `Write "id": "${name}", or rename the file to ${id}.json.`,
      },
    ),
  ];
}

function takenProblem(file: JsonFile, path: JsonPath, id: string, taken: Map<string, string>): Problem[] {
  const owner = taken.get(id);
  taken.set(id, file.path);
  if (!owner) return [];
  return [
    problemAt(
      { file, path },
      {
        rule: 'duplicate-id',
        message: `The id "${id}" is taken by ${owner}.`,
        expected: 'Remove it here, or rename the other file.',
      },
    ),
  ];
}

function duplicates(file: JsonFile, path: JsonPath, items: readonly { id: string }[]): Problem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      problemAt(
        { file, path: [...path, index, 'id'] },
        {
          rule: 'duplicate-id',
          message: `The id "${id}" stands twice in ${path.join('.')}.`,
          expected: 'Give each its own id; it becomes part of an address.',
        },
      ),
    ];
  });
}
