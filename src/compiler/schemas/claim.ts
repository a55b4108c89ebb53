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
  synonyms,
  text,
} from './fields.ts';
import { otherStars } from './rating.ts';
import {
  notOneKind,
  mayHaveDay,
  mayBePrinted,
  matchesPrinted,
  hasOneKind,
  noDay,
  noForm,
  valueFields,
} from './values.ts';

const ranks = ['preferred', 'normal', 'deprecated'] as const;

const rank = noted(
  v.optional(choice(ranks), 'normal'),
  '"preferred": the wiki considers it right; "deprecated": known to be wrong or superseded, kept so that nobody adds it again.',
);

/** One of the values that sources give. */
export const claimValue = v.pipe(
  revealable({
    ...valueFields,
    sources: citations,
    rank,
    reason: v.optional(noted(asideProse, 'Why the rank is not "normal". Markdown of one paragraph.')),
    reveal,
  }),
  v.check(
    (input) => hasOneKind(input),
    ({ input }) => notOneKind(input),
  ),
  v.check((input) => mayHaveDay(input), noDay),
  v.check((input) => mayBePrinted(input), noForm),
  v.check((input) => matchesPrinted(input), otherStars),
  v.check(
    (input) => input.rank === 'normal' || input.reason !== undefined,
    'expected a "reason" beside a rank that is not "normal"',
  ),
);

/** The best first. */
const byRank: Canonical = {
  form: (values) => (Array.isArray(values) ? values.toSorted((a, b) => rankIndex(a) - rankIndex(b)) : values),
  words: 'with the preferred ones first and the deprecated ones last, as `npm run format` does',
};

function rankIndex(input: unknown): number {
  return ranks.indexOf((input as { rank?: (typeof ranks)[number] }).rank ?? 'normal');
}

const kind = noted(
  choice(['fact', 'spelling', 'view']),
  '"fact": values that exclude each other are a disagreement; "spelling": a name as sources write it; ' +
    '"view": an opinion, which cannot contradict another.',
);

const shows = v.optional(
  noted(
    choice(['release', 'admissions', 'break-even', 'rating']),
    'The chart that is drawn from its values, in the film’s file only: "release", the day from which days are counted; ' +
      '"admissions", total tickets sold up to the day "on"; "break-even", tickets to be sold before the film pays for ' +
      'itself; "rating", a score given by many.',
  ),
);

/** A statement about the page's subject. A fact with two or more values that are not deprecated is a disagreement. */
export const claim = revealable({
  id: noted(ownId, 'Identifies the statement on this page, and is part of its address: "release-date".'),
  label: noted(text, 'What is stated, as a label: "Release date".'),
  synonyms,
  kind,
  ref,
  reveal,
  since: v.optional(
    noted(
      idOf('events'),
      'Id of the scene from which it is true in the story, if that is not when the viewer learns it.',
    ),
  ),
  infobox: noted(flag, 'Shown in the infobox.'),
  shows,
  values: canonical(filledList(claimValue, 'value'), byRank),
});

export const claims = noted(list(claim), 'Statements, each value with its sources.');

export type Claim = v.InferOutput<typeof claim>;
export type ClaimValue = v.InferOutput<typeof claimValue>;
