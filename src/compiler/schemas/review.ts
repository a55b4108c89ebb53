import * as v from 'valibot';
import { noted, otherId, reveal, text } from './basics.ts';
import { claims } from './claim.ts';
import { identity } from './entity.ts';
import { body, passage } from './prose.ts';
import { ref } from './ref.ts';

const rating = v.pipe(
  v.strictObject({
    printed: noted(text, 'The rating exactly as printed: "★★★¾☆".'),
    value: noted(v.number(), 'The same as a number: 3.75.'),
    scale: noted(v.pipe(v.number(), v.minValue(1)), 'The best possible value: 5.'),
    ref,
  }),
  v.check((input) => input.value >= 0 && input.value <= input.scale, 'expected a value between 0 and the scale'),
);

const moment = v.strictObject({ event: noted(otherId, 'Id of the scene.'), text, ref, reveal });

const comparison = v.strictObject({ work: noted(otherId, 'Id of a file in works/.'), text, ref, reveal });

const passages = v.optional(v.array(passage), []);

const voice = v.strictObject({
  reviewer: noted(text, 'Who speaks, as the page names them.'),
  rating: noted(v.nullable(rating), 'The rating as printed, or null where there is none.'),
  verdict: noted(passages, 'The judgement in a sentence or two.'),
  praise: noted(passages, 'What they praise, a point each.'),
  criticism: noted(passages, 'What they find fault with, a point each.'),
  moments: noted(v.optional(v.array(moment), []), 'Favourite moments.'),
  comparisons: noted(v.optional(v.array(comparison), []), 'What they compare the film with.'),
  viewing: noted(passages, 'How and where they watched it.'),
});

/** A review of the film, in our words. */
export const review = v.strictObject({
  ...identity,
  title: noted(text, 'What the review is called here; tells nothing of the story.'),
  outlet: noted(text, 'Where it appeared.'),
  source: noted(otherId, 'Id of the file in sources/ that describes the page.'),
  voices: v.pipe(v.array(voice), v.minLength(1, 'expected at least one voice')),
  claims,
  body,
});

export type Review = v.InferOutput<typeof review>;
export type ReviewVoice = v.InferOutput<typeof voice>;
