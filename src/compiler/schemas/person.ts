import * as v from 'valibot';
import { noted, otherId, reveal, text } from './basics.ts';
import { citations } from './citation.ts';
import { article } from './entity.ts';
import { ref } from './ref.ts';

const credit = v.strictObject({
  job: noted(
    v.picklist(
      ['actor', 'director', 'writer', 'music', 'camera', 'editing', 'producer'],
      'expected "actor", "director", "writer", "music", "camera", "editing" or "producer"',
    ),
    'What they did for the film.',
  ),
  character: v.optional(noted(otherId, 'Id of the character they play; actors only.')),
  note: v.optional(noted(text, 'What tells this role from another of the same character: "as a child".')),
  ref,
  sources: citations,
  reveal,
});

/** Someone who made the film. */
export const person = v.strictObject({
  ...article,
  order: noted(
    v.pipe(v.number(), v.integer('expected a whole number'), v.minValue(1)),
    'Position in the list of people, from 1: the cast as credited, then the crew.',
  ),
  credits: noted(v.pipe(v.array(credit), v.minLength(1, 'expected at least one credit')), 'What they did, in order.'),
});

export type Person = v.InferOutput<typeof person>;
export type Credit = v.InferOutput<typeof credit>;
