import { collectionNames } from '#wiki/collections.ts';
import { isComplete, type ReadFiles } from './check-references.ts';
import { idFields, proseFields, siteProseFields } from './fields.ts';
import { type Problem, problemAt } from './problem.ts';
import { citationsIn, parseProse } from './prose-parser.ts';

/** Checks that every source is cited by something other than its own page. */
export function checkSources(read: ReadFiles): Problem[] {
  const { site, entities } = read;
  // A file that could not be read may be the one that cites it.
  if (!site || !isComplete(read)) return [];
  const cited = new Set(
    collectionNames
      .filter((name) => name !== 'sources')
      .flatMap((name) => [...entities[name].values()])
      .flatMap(({ value }) => [
        ...idFields(value).flatMap(({ target, id }) => (target === 'sources' ? [id] : [])),
        ...citations(proseFields(value)),
      ])
      .concat(citations(siteProseFields(site.value))),
  );
  return [...entities.sources.values()]
    .filter(({ value }) => !cited.has(value.id))
    .map(({ file, value }) =>
      problemAt(
        { file, path: ['id'] },
        {
          rule: 'unused-source',
          message: `Nothing cites the source "${value.id}".`,
          expected: 'Cite it where it supports something, or remove the file.',
        },
      ),
    );
}

function citations(fields: readonly { text: string }[]): string[] {
  return fields.flatMap(({ text }) => citationsIn(parseProse(text).nodes).map(({ source }) => source));
}
