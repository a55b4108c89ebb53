import * as v from 'valibot';
import { citations, ref } from './citation.ts';
import { day } from './dates.ts';
import {
  asked,
  choice,
  data,
  idOf,
  inLanguage,
  needed,
  noted,
  ownId,
  asideProse,
  reveal,
  revealable,
  text,
  wholeList,
  wholeNumber,
} from './fields.ts';

/** A prize or a nomination of the film, or of someone who made it. */
export const award = v.pipe(
  revealable({
    id: noted(ownId, 'Identifies the award on this page, and is part of its address: "best-actor-1998".'),
    body: noted(text, 'Who gives it: "Nine Lights Festival".'),
    edition: v.optional(noted(data(v.pipe(wholeNumber, v.minValue(1))), 'The number of its edition: 49.')),
    category: noted(text, 'The award: "Best Actor".'),
    original: v.optional(noted(inLanguage, 'The award in its own language: { "text": "大賞", "lang": "ja" }.')),
    people: asked(
      needed(
        noted(
          wholeList(idOf('people'), 'person'),
          'Ids of files in people/: who won it or was nominated. Without "people" and "who", it is the film.',
        ),
      ),
    ),
    who: v.optional(noted(text, 'Who won it or was nominated, if they have no file in people/.')),
    result: asked(v.optional(noted(choice(['won', 'nominated']), 'What came of it.'))),
    otherResult: asked(v.optional(noted(text, 'What came of it, if it is neither: "special mention".')), 'result'),
    date: v.optional(noted(day, 'When it was given: "1998-05-09".')),
    note: v.optional(noted(asideProse, 'A remark in a few words: "shared with Song Min".')),
    ref,
    sources: citations,
    reveal,
  }),
  v.check(
    ({ result, otherResult }) => (result === undefined) !== (otherResult === undefined),
    'expected either "result" or "otherResult"',
  ),
  v.check(
    ({ people, who }) => people === undefined || who === undefined,
    'expected either "people" or "who", not both',
  ),
);

export type Award = v.InferOutput<typeof award>;
