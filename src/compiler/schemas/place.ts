import * as v from 'valibot';
import { article } from './entity.ts';

/** Where scenes happen. */
export const place = v.strictObject(article);

export type Place = v.InferOutput<typeof place>;
