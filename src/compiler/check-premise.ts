import type { ReadFiles } from './check-references.ts';
import { type Problem, problemAt } from './problem.ts';

/** Checks that the film and all sources are known before watching, since every page rests on them. */
export function checkPremise({ entities }: ReadFiles): Problem[] {
  return [...entities.film.values(), ...entities.sources.values()]
    .filter(({ value }) => value.reveal !== 'premise')
    .map(({ file }) =>
      problemAt(
        { file, path: ['reveal'] },
        {
          rule: 'late',
          message: 'Sources and the film are known before watching: everything else rests on them.',
          expected:
            'Write "reveal": "premise". What of it would spoil has a reveal of its own: a title, an address, a paragraph.',
        },
      ),
    );
}
