import { fieldPath } from '../field-path.ts';
import type { Finding } from '../problem.ts';
import type { ReadFiles } from '../read-files.ts';
import type { Source } from '../schemas/source.ts';

/**
 * Checks that there is one film, and that the film and all sources are revealed before watching, since every page
 * depends on them.
 */
export function* checkPremise({ entities }: ReadFiles): Generator<Finding> {
  const [film, ...others] = [...entities.film.values()];
  for (const { file } of others) {
    yield {
      file,
      path: [],
      offset: 0,
      rule: 'duplicate-id',
      message: `A wiki is about one film, and ${film?.file.path} already describes it.`,
      expected: 'Keep one file in film/. Other films, such as remakes, are mentioned in prose.',
    };
  }
  for (const { file, value } of [...entities.film.values(), ...entities.sources.values()]) {
    if (value.reveal === 'premise') continue;
    yield {
      file,
      path: fieldPath<Source>(({ reveal }) => reveal),
      rule: 'late',
      message: 'The film and all sources must be known before watching: every page depends on them.',
      expected:
        'Write "reveal": "premise". Parts of it that would spoil have a reveal of their own: a title, an address, a paragraph.',
    };
  }
}
