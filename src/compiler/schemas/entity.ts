import type * as v from 'valibot';
import { claims } from './claim.ts';
import { drawingOf } from './drawing.ts';
import { alphabetical, canonical, flag, formerId, list, noted, ownId, reveal, revealable } from './fields.ts';
import { aliases, name } from './name.ts';
import { body } from './prose.ts';

/** Fields of every file in a collection. */
export const identity = {
  id: noted(ownId, 'The name of this file without ".json". It names the thing and never tells what happens.'),
  formerIds: noted(
    canonical(list(formerId), alphabetical),
    'Ids that this file had before; their addresses lead here.',
  ),
  reveal,
};

/** Fields of every thing that has a name, statements and prose. */
export const article = {
  ...identity,
  entry: noted(
    flag,
    'true for a thing of which there is one fact to tell: it stands on the list of its kind and has no page of its own.',
  ),
  drawing: drawingOf,
  name,
  aliases,
  claims,
  body,
};

/** A character, place or motif; what they share. */
const articleObject = revealable(article);
export type Article = v.InferOutput<typeof articleObject>;
