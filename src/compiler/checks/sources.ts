import { collectionNames } from '#wiki/collections.ts';
import { fieldPath } from '../field-path.ts';
import { type Problem, problemAt } from '../problem.ts';
import { citationsIn } from '../prose-parser.ts';
import { isComplete, type ReadFile, type ReadFiles } from '../read-files.ts';
import type { Source } from '../schemas/source.ts';
import { leavesOf } from '../walk.ts';

/** Checks that every source is cited by something other than its own page. */
export function checkSources(read: ReadFiles): Problem[] {
  // A file that could not be read may be the one that cites it.
  if (!read.site || !isComplete(read, collectionNames)) return [];
  const sources = [...read.entities.sources.values()];
  const others = read.all.filter(({ file }) => sources.every((source) => source.file !== file));
  const cited = new Set(others.flatMap(citedBy));
  return sources
    .filter(({ value }) => !cited.has(value.id))
    .map(({ file, value }) =>
      problemAt(
        { file, path: fieldPath<Source>((source) => source.id) },
        {
          rule: 'unused-source',
          message: `Nothing cites the source "${value.id}".`,
          expected: 'Cite it where it supports something, or remove the file.',
        },
      ),
    );
}

function citedBy({ nodes }: ReadFile): string[] {
  return [
    ...leavesOf('id', nodes).flatMap(({ value, field }) => (field.of === 'sources' ? [value] : [])),
    ...leavesOf('prose', nodes).flatMap(({ value }) => citationsIn(value.nodes).map(({ source }) => source)),
  ];
}
