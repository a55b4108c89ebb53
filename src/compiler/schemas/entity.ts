import * as v from 'valibot';
import { id, noted, otherId, reveal } from './basics.ts';
import { claims } from './claim.ts';
import { drawingOf } from './drawing.ts';
import { aliases, name } from './name.ts';
import { body } from './prose.ts';

/** Fields of every file in a collection. */
export const identity = {
  id,
  formerIds: noted(v.optional(v.array(otherId), []), 'Ids that this file had before; their addresses lead here.'),
  reveal,
};

/** Fields of every thing that has a name, statements and prose. */
export const article = {
  ...identity,
  entry: noted(
    v.optional(v.boolean(), false),
    'true for a thing of which there is one fact to tell: it stands on the list of its kind and has no page of its own.',
  ),
  drawing: drawingOf,
  name,
  aliases,
  claims,
  body,
};

/** A character, place or motif; what they share. */
export const articleObject = v.strictObject(article);
export type Article = v.InferOutput<typeof articleObject>;
