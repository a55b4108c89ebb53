import type * as v from 'valibot';
import { drawingOf } from './drawing.ts';
import { article } from './entity.ts';
import { revealable } from './fields.ts';

/** Where scenes happen. */
export const place = revealable({ ...article, drawing: drawingOf });

export type Place = v.InferOutput<typeof place>;
