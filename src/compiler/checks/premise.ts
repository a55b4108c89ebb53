import { fieldPath } from '../field-path.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { ReadFiles } from '../read-files.ts';
import type { Source } from '../schemas/source.ts';

/**
 * Checks that there is one film only, and that it and all sources are known before watching, since every
 * page rests on them.
 */
export function checkPremise({ entities }: ReadFiles): Problem[] {
  const films = [...entities.film.values()];
  const late = [...films, ...entities.sources.values()].filter(({ value }) => value.reveal !== 'premise');
  return [
    ...films.slice(1).map(({ file }) =>
      problemAt(
        { file, path: [], offset: 0 },
        {
          rule: 'duplicate-id',
          message: `A wiki is about one film, which stands in ${films[0]?.file.path}.`,
          expected: 'Keep one file in film/. Other films, such as remakes, are mentioned in prose.',
        },
      ),
    ),
    ...late.map(({ file }) =>
      problemAt(
        { file, path: fieldPath<Source>((source) => source.reveal) },
        {
          rule: 'late',
          message: 'Sources and the film are known before watching: everything else rests on them.',
          expected:
            'Write "reveal": "premise". What of it would spoil has a reveal of its own: a title, an address, a paragraph.',
        },
      ),
    ),
  ];
}
