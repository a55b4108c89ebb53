import type * as v from 'valibot';
import { identity } from './entity.ts';
import { entityRef, filledList, list, name, noted, position, revealable } from './fields.ts';
import { paragraph } from './prose.ts';

/** A question that people ask of the film, with its answer. */
export const answer = revealable({
  ...identity,
  question: noted(name, 'As people ask it: "Is it based on a true story?" It tells nothing of the story.'),
  order: noted(position('the answers'), 'Position in the list of answers, from 1.'),
  short: noted(
    filledList(paragraph, 'paragraph'),
    'The answer in a sentence or two; one that tells more takes its place later, by "until" and "reveal".',
  ),
  long: noted(list(paragraph), 'What there is to add, in paragraphs.'),
  related: noted(list(entityRef), 'Pages to go on to: "motif:cell-no-7".'),
});

export type Answer = v.InferOutput<typeof answer>;
