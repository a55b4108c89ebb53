import * as v from 'valibot';
import { citations } from './citation.ts';
import {
  asideProse,
  type Canonical,
  canonical,
  choice,
  filledList,
  flag,
  hangul,
  idOf,
  list,
  noted,
  ownId,
  prose,
  reveal,
  revealable,
  text,
} from './fields.ts';
import { figures } from './figure.ts';
import { ref } from './ref.ts';

const ranks = ['preferred', 'normal', 'deprecated'] as const;

const rank = noted(
  v.optional(choice(ranks), 'normal'),
  '"preferred": the wiki holds it for right; "deprecated": known to be wrong or superseded, kept so that it is not added again.',
);

const value = v.pipe(
  revealable({
    text: noted(prose, 'The value as a reader sees it: "23 January 2013". Links to pages are allowed.'),
    iso: v.optional(noted(text, 'The value for machines, where there is one: "2013-01-23", "PT127M".')),
    korean: v.optional(noted(hangul, 'The value in Hangul, shown beside it.')),
    figures,
    sources: citations,
    rank,
    reason: v.optional(noted(asideProse, 'Why the rank is not "normal". Markdown of one paragraph.')),
    reveal,
  }),
  v.check(
    (input) => input.rank === 'normal' || input.reason !== undefined,
    'expected a "reason" beside a rank that is not "normal"',
  ),
);

/** The best first. */
const byRank: Canonical = {
  form: (values) => (Array.isArray(values) ? values.toSorted((a, b) => placeOf(a) - placeOf(b)) : values),
  words: 'with the preferred ones first and the deprecated ones last, as `npm run format` does',
};

function placeOf(input: unknown): number {
  return ranks.indexOf((input as { rank?: (typeof ranks)[number] }).rank ?? 'normal');
}

/** One statement about the page’s subject. Two or more different values are a disagreement. */
export const claim = revealable({
  id: noted(ownId, 'Names the statement on this page: "release-date".'),
  label: noted(text, 'What is stated, as a label: "Release date".'),
  ref,
  reveal,
  since: v.optional(
    noted(idOf('events'), 'Scene from which it is true in the story, where that is not when the viewer learns it.'),
  ),
  infobox: noted(flag, 'Shown in the infobox.'),
  values: canonical(filledList(value, 'value'), byRank),
});

export const claims = noted(list(claim), 'Statements, each value with its sources.');

export type Claim = v.InferOutput<typeof claim>;
export type ClaimValue = v.InferOutput<typeof value>;
