import type * as v from 'valibot';
import { drawingOf } from './drawing.ts';
import { article } from './entity.ts';
import { choice, noted, revealable } from './fields.ts';

/** An object, ritual or theme that returns. */
export const motif = revealable({
  ...article,
  type: noted(choice(['object', 'ritual', 'theme']), 'What it is.'),
  drawing: drawingOf,
});

export type Motif = v.InferOutput<typeof motif>;
