import * as v from 'valibot';
import { year } from './dates.ts';
import { article } from './entity.ts';
import { asked, choice, noted, revealable } from './fields.ts';

/** Another film, series or show that is related to this film. */
export const work = revealable({
  ...article,
  type: noted(
    choice(['remake', 'sequel', 'compared', 'beside']),
    'Its relation to the film: made after it, or after a remake; compared with it; or mentioned with it, such as another film of its cast.',
  ),
  year: asked(v.optional(noted(year, 'Year of its release.'))),
});

export type Work = v.InferOutput<typeof work>;
