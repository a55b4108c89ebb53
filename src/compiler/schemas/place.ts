import type * as v from 'valibot';
import { article } from './entity.ts';
import { revealable } from './fields.ts';

/** Where scenes happen. */
export const place = revealable(article);

export type Place = v.InferOutput<typeof place>;
