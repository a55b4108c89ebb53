import type * as v from 'valibot';
import { identity } from './entity.ts';
import { entityRef, filledList, list, name, noted, position, revealable } from './fields.ts';
import { paragraph } from './prose.ts';

/** A question that people ask about the film, with its answer. */
export const answer = revealable({
  ...identity,
  question: noted(name, 'As people ask it: "Is it based on a true story?" It contains no spoilers.'),
  order: noted(position('the answers'), 'Position in the list of answers, from 1.'),
  short: noted(
    filledList(paragraph, 'paragraph'),
    'The answer in a sentence or two; "until" and "reveal" replace it later with one that says more.',
  ),
  long: noted(list(paragraph), 'Further paragraphs of the answer.'),
  related: noted(list(entityRef), 'Related pages: "motif:fog-bell".'),
});

export type Answer = v.InferOutput<typeof answer>;
