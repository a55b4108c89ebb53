import * as v from 'valibot';
import { noted } from './basics.ts';
import { article } from './entity.ts';

/** An object, ritual or theme that returns. */
export const motif = v.strictObject({
  ...article,
  type: noted(v.picklist(['object', 'ritual', 'theme'], 'expected "object", "ritual" or "theme"'), 'What it is.'),
});

export type Motif = v.InferOutput<typeof motif>;
