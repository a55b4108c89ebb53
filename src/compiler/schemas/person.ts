import * as v from 'valibot';
import { citations, ref } from './citation.ts';
import { article } from './entity.ts';
import { asked, filledList, idOf, noted, position, reveal, revealable, text } from './fields.ts';

/** What someone did for the film. */
export const credit = revealable({
  job: noted(idOf('job'), 'Id of a job in site.json: what they did for the film.'),
  character: asked(v.optional(noted(idOf('characters'), 'Id of the character they play; actors only.'))),
  note: v.optional(noted(text, 'Distinguishes this role from another of the same character: "as a child".')),
  ref,
  sources: citations,
  reveal,
});

/** Someone who made the film. */
export const person = revealable({
  ...article,
  order: noted(position('the people'), 'Position in the list of people, from 1: the cast as credited, then the crew.'),
  credits: noted(filledList(credit, 'credit'), 'What they did, in order.'),
});

export type Person = v.InferOutput<typeof person>;
export type Credit = v.InferOutput<typeof credit>;
