import * as v from 'valibot';
import { year } from './dates.ts';
import { article } from './entity.ts';
import { choice, noted, revealable } from './fields.ts';

/** Another film, series or show: made after this one, or named beside it. */
export const work = revealable({
  ...article,
  type: noted(
    choice(['remake', 'sequel', 'compared', 'beside']),
    'What it is to the film: made after it, or after a remake; compared with it; or named beside it, such as another film of its cast.',
  ),
  year: v.optional(noted(year, 'Year in which it appeared.')),
});

export type Work = v.InferOutput<typeof work>;
