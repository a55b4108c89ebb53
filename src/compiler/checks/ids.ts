import { collectionNames } from '#wiki/collections.ts';
import type { JsonPath } from '../json-file.ts';
import type { ReadFile, ReadFiles } from '../read-files.ts';
import { type Problem, problemAt } from '../problem.ts';
import { type Leaf, leavesOf } from '../walk.ts';

/** Checks that an id is the name of its file, and that ids are unique: of entities, former ids, and of the items of a list. */
export function checkIds(read: ReadFiles): Problem[] {
  const names = collectionNames.flatMap((collection) => {
    const taken = new Map<string, string>();
    for (const [name, { file }] of read.entities[collection]) taken.set(name, file.path);
    return [...read.entities[collection]].flatMap(([name, each]) => [
      ...nameProblem(each, name),
      ...leavesOf('former-id', each.nodes).flatMap(({ path, value }) => takenProblem(each, path, value, taken)),
    ]);
  });
  return [...names, ...read.all.flatMap(duplicates)];
}

function isOfFile({ path }: Leaf<'own-id', string>): boolean {
  return path.length === 1;
}

function nameProblem({ file, nodes }: ReadFile, name: string): Problem[] {
  return leavesOf('own-id', nodes)
    .filter((leaf) => isOfFile(leaf) && leaf.value !== name)
    .map(({ path, value }) =>
      problemAt(
        { file, path },
        {
          rule: 'id-is-not-file-name',
          message: `The id "${value}" is not the name of the file.`,
          expected: `Write "id": "${name}", or rename the file to ${value}.json.`,
        },
      ),
    );
}

function takenProblem({ file }: ReadFile, path: JsonPath, id: string, taken: Map<string, string>): Problem[] {
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

function duplicates({ file, nodes }: ReadFile): Problem[] {
  const seen = new Set<string>();
  return leavesOf('own-id', nodes).flatMap((leaf) => {
    const list = leaf.path.slice(0, -2).join('.');
    const key = `${list} ${leaf.value}`;
    if (isOfFile(leaf) || !seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      problemAt(
        { file, path: leaf.path },
        {
          rule: 'duplicate-id',
          message: `The id "${leaf.value}" stands twice in ${list}.`,
          expected: 'Give each its own id; it becomes part of an address.',
        },
      ),
    ];
  });
}
