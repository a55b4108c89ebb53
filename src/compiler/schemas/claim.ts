import * as v from 'valibot';
import { noted, otherId, reveal, revealText, text } from './basics.ts';
import { citations } from './citation.ts';
import { figures } from './figure.ts';
import { ref } from './ref.ts';

const rank = noted(
  v.optional(
    v.picklist(['preferred', 'normal', 'deprecated'], 'expected "preferred", "normal" or "deprecated"'),
    'normal',
  ),
  '"preferred": the wiki holds it for right; "deprecated": known to be wrong or superseded, kept so that it is not added again.',
);

const value = v.pipe(
  v.strictObject({
    text: noted(text, 'The value as a reader sees it: "23 January 2013". Links to pages are allowed.'),
    iso: v.optional(noted(text, 'The value for machines, where there is one: "2013-01-23", "PT127M".')),
    korean: v.optional(noted(text, 'The value in Hangul, shown beside it.')),
    figures,
    sources: citations,
    rank,
    reason: v.optional(noted(text, 'Why the rank is not "normal". Markdown of one paragraph.')),
    reveal: v.optional(noted(revealText, 'When this value may be shown, where that is later than its claim.')),
  }),
  v.check(
    (input) => input.rank === 'normal' || input.reason !== undefined,
    'expected a "reason" beside a rank that is not "normal"',
  ),
);

/** One statement about the page’s subject. Two or more different values are a disagreement. */
export const claim = v.strictObject({
  id: noted(otherId, 'Names the statement on this page: "release-date".'),
  label: noted(text, 'What is stated, as a label: "Release date".'),
  ref,
  reveal,
  since: v.optional(
    noted(otherId, 'Scene from which it is true in the story, where that is not when the viewer learns it.'),
  ),
  infobox: noted(v.optional(v.boolean(), false), 'Shown in the infobox.'),
  values: v.pipe(v.array(value), v.minLength(1, 'expected at least one value')),
});

export const claims = noted(v.optional(v.array(claim), []), 'Statements, each value with its sources.');

export type Claim = v.InferOutput<typeof claim>;
export type ClaimValue = v.InferOutput<typeof value>;
