import * as v from 'valibot';
import { noted } from './basics.ts';
import { article } from './entity.ts';

/** Another film, series or show: made after this one, or named beside it. */
export const work = v.strictObject({
  ...article,
  type: noted(
    v.picklist(['remake', 'sequel', 'compared', 'beside'], 'expected "remake", "sequel", "compared" or "beside"'),
    'What it is to the film: made after it, or after a remake; compared with it; or named beside it, such as another film of its cast.',
  ),
  year: v.optional(noted(v.pipe(v.number(), v.integer('expected a year such as 2013')), 'Year in which it appeared.')),
});

export type Work = v.InferOutput<typeof work>;
