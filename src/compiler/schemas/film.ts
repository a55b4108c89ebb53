import type * as v from 'valibot';
import { award } from './award.ts';
import { article } from './entity.ts';
import { byReveal, list, noted, revealable } from './fields.ts';
import { line } from './line.ts';
import { paragraph } from './prose.ts';

/** The film itself. */
export const film = revealable({
  ...article,
  plot: noted(byReveal(list(paragraph)), 'The plot as continuous prose, in the order of the film.'),
  lines: noted(byReveal(list(line)), 'Lines of dialogue that sources quote, in the order of the film.'),
  awards: noted(list(award), 'Prizes and nominations. Those of one body stand together.'),
});

export type Film = v.InferOutput<typeof film>;
