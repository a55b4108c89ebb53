import * as v from 'valibot';
import { noted } from './basics.ts';
import { article } from './entity.ts';
import { paragraph } from './prose.ts';

/** The film itself. */
export const film = v.strictObject({
  ...article,
  plot: noted(v.optional(v.array(paragraph), []), 'The plot as continuous prose, in the order of the film.'),
});

export type Film = v.InferOutput<typeof film>;
