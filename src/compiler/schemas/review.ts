import * as v from 'valibot';
import { claims } from './claim.ts';
import { identity } from './entity.ts';
import {
  asked,
  filledList,
  idOf,
  list,
  name,
  noted,
  prose,
  reveal,
  revealable,
  text,
  shownWithParent,
} from './fields.ts';
import { body, passage } from './prose.ts';
import { isOnScale, offScale, otherStars, scale, score, starsAgree } from './rating.ts';
import { ref } from './citation.ts';

const rating = v.pipe(
  shownWithParent({
    printed: noted(text, 'The rating exactly as printed: "★★★¾☆".'),
    value: noted(score, 'The rating as a number: 3.75.'),
    scale: noted(scale, 'The best possible value: 5.'),
    ref,
  }),
  v.check((input) => isOnScale(input), offScale),
  v.check((input) => starsAgree(input.printed, input), otherStars),
);

/** A favourite moment. */
export const moment = revealable({ event: noted(idOf('events'), 'Id of the scene.'), text: prose, ref, reveal });

/** What a reviewer compares the film with. */
export const comparison = revealable({
  work: noted(idOf('works'), 'Id of a file in works/.'),
  text: prose,
  ref,
  reveal,
});

const passages = list(passage);

const voice = shownWithParent({
  reviewer: noted(name, 'The reviewer, as the page names them.'),
  rating: noted(v.nullable(rating), 'The rating, or null if there is none.'),
  verdict: asked(noted(passages, 'The judgement in a sentence or two.')),
  praise: asked(noted(passages, 'What they praise, one point per paragraph.')),
  criticism: asked(noted(passages, 'What they criticise, one point per paragraph.')),
  moments: noted(list(moment), 'Favourite moments.'),
  comparisons: noted(list(comparison), 'What they compare the film with.'),
  viewing: noted(passages, 'How and where they watched it.'),
});

/** A review of the film, in our words. */
export const review = revealable({
  ...identity,
  title: noted(name, 'The name of the review in this wiki, without spoilers.'),
  outlet: noted(name, 'Where it appeared.'),
  source: noted(idOf('sources'), 'Id of the file in sources/ that describes the page.'),
  voices: filledList(voice, 'voice'),
  claims,
  body,
});

export type Review = v.InferOutput<typeof review>;
export type ReviewVoice = v.InferOutput<typeof voice>;
