import { fieldPath } from '../field-path.ts';
import type { Finding } from '../problem.ts';
import type { ReadFiles } from '../read-files.ts';
import type { Source } from '../schemas/source.ts';

/** Checks that there is one film only, and that it and all sources are known before watching: every page rests on them. */
export function* checkPremise({ entities }: ReadFiles): Generator<Finding> {
  const [film, ...others] = [...entities.film.values()];
  for (const { file } of others) {
    yield {
      file,
      path: [],
      offset: 0,
      rule: 'duplicate-id',
      message: `A wiki is about one film, which stands in ${film?.file.path}.`,
      expected: 'Keep one file in film/. Other films, such as remakes, are mentioned in prose.',
    };
  }
  for (const { file, value } of [...entities.film.values(), ...entities.sources.values()]) {
    if (value.reveal === 'premise') continue;
    yield {
      file,
      path: fieldPath<Source>(({ reveal }) => reveal),
      rule: 'late',
      message: 'Sources and the film are known before watching: everything else rests on them.',
      expected:
        'Write "reveal": "premise". What of it would spoil has a reveal of its own: a title, an address, a paragraph.',
    };
  }
}
