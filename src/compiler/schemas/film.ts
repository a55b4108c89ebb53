import type * as v from 'valibot';
import { article } from './entity.ts';
import { byReveal, list, noted, revealable } from './fields.ts';
import { paragraph } from './prose.ts';

/** The film itself. */
export const film = revealable({
  ...article,
  plot: noted(byReveal(list(paragraph)), 'The plot as continuous prose, in the order of the film.'),
});

export type Film = v.InferOutput<typeof film>;
