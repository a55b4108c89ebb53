import * as v from 'valibot';
import { alphabetical, canonical, data, filledList, idOf, noted, placeInSource, shownWithParent } from './fields.ts';

/** A source, and the place in it. */
export const citation = shownWithParent({
  source: noted(idOf('sources'), 'Id of a file in sources/.'),
  place: v.optional(placeInSource),
});

export const citations = noted(filledList(citation, 'source'), 'Every statement has at least one source.');

export type Citation = v.InferOutput<typeof citation>;

const number = v.pipe(v.string(), v.regex(/^C\d{3}$/, 'expected a number such as "C077"'));

/** The number of a statement in the table of what the founding sources say, which `src/content/README.md` explains. */
export const ref = v.optional(
  noted(
    canonical(
      data(
        v.union(
          [number, v.pipe(v.array(number), v.minLength(2))],
          'expected "C077", or a list such as ["C077", "C080"]',
        ),
      ),
      { ...alphabetical, words: 'ascending, as `npm run format` does' },
    ),
    'Number of the claim in the table of what the founding sources say, or several.',
  ),
);
