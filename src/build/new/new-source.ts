import { defined } from '#lib/defined.ts';
import { fieldPath } from '#compiler/field-path.ts';
import type { Source } from '#compiler/schemas/source.ts';
import { collectionModels } from '#compiler/schemas/schemas.ts';
import type { WikiAtHand } from '../wiki-at-hand.ts';
import { type Answers, type Ask, textOf } from './asks.ts';
import { type Form, formOf } from './form.ts';

/** What can be added to its file later: beside something else that is new, it would be too much to ask. */
const later = fieldPath<Source>((source) => source.body);

/**
 * Returns the form of a source that is added together with something else: `--source-label`, `--source-kind`, …
 *
 * @param called - The flag of what it is called, if nothing else is said.
 * @param isThere - Returns whether there is one already.
 */
export function newSource(wiki: WikiAtHand, called: string, isThere: (answers: Answers) => boolean): Form {
  const form = formOf(collectionModels.sources, wiki, 'source-', later);
  const usual: Record<string, Ask['usual']> = {
    'source-label': (answers) => textOf(answers, called),
    'source-language': () => wiki.read.site?.value.lang,
  };
  const asks = form.asks.map((ask): Ask => ({
    ...ask,
    label: `Source: ${ask.label.replace(/^Source /, '')}`,
    required: false,
    ...(ask.unless === undefined && { isNeeded: (answers: Answers) => ask.required && !isThere(answers) }),
    isOut: isThere,
    ...defined({ usual: usual[ask.flag] }),
  }));
  return { ...form, asks };
}
