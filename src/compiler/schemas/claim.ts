import * as v from 'valibot';
import { citations, ref } from './citation.ts';
import {
  asideProse,
  type Canonical,
  canonical,
  choice,
  filledList,
  flag,
  idOf,
  list,
  noted,
  ownId,
  reveal,
  revealable,
  text,
} from './fields.ts';
import { otherStars } from './rating.ts';
import { foundInstead, hasItsDay, hasItsForm, isAsPrinted, isOneThing, noDay, noForm, said } from './values.ts';

const ranks = ['preferred', 'normal', 'deprecated'] as const;

const rank = noted(
  v.optional(choice(ranks), 'normal'),
  '"preferred": the wiki holds it for right; "deprecated": known to be wrong or superseded, kept so that it is not added again.',
);

const value = v.pipe(
  revealable({
    ...said,
    sources: citations,
    rank,
    reason: v.optional(noted(asideProse, 'Why the rank is not "normal". Markdown of one paragraph.')),
    reveal,
  }),
  v.check(
    (input) => isOneThing(input),
    ({ input }) => foundInstead(input),
  ),
  v.check((input) => hasItsDay(input), noDay),
  v.check((input) => hasItsForm(input), noForm),
  v.check((input) => isAsPrinted(input), otherStars),
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

const kind = noted(
  choice(['fact', 'spelling', 'view']),
  '"fact": values that exclude each other are a disagreement; "spelling": a name as sources write it; ' +
    '"view": what somebody thinks of it, of which each may be right.',
);

const shows = v.optional(
  noted(
    choice(['release', 'admissions', 'break-even', 'rating']),
    'The picture that is drawn from its values, in the film’s file only: "release", the day from which days are counted; ' +
      '"admissions", tickets sold in all until the day "on"; "break-even", tickets to be sold before the film pays for ' +
      'itself; "rating", a score given by many.',
  ),
);

/** One statement about the page’s subject. A fact with two values or more that stand is a disagreement. */
export const claim = revealable({
  id: noted(ownId, 'Names the statement on this page, and is part of its address: "release-date".'),
  label: noted(text, 'What is stated, as a label: "Release date".'),
  kind,
  ref,
  reveal,
  since: v.optional(
    noted(idOf('events'), 'Scene from which it is true in the story, where that is not when the viewer learns it.'),
  ),
  infobox: noted(flag, 'Shown in the infobox.'),
  shows,
  values: canonical(filledList(value, 'value'), byRank),
});

export const claims = noted(list(claim), 'Statements, each value with its sources.');

export type Claim = v.InferOutput<typeof claim>;
export type ClaimValue = v.InferOutput<typeof value>;
