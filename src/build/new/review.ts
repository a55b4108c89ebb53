import { fieldPath } from '#compiler/field-path.ts';
import type { Review } from '#compiler/schemas/review.ts';
import { collectionModels } from '#compiler/schemas/schemas.ts';
import { Refusal } from '../content-changes.ts';
import { freeId, type WikiAtHand } from '../wiki-at-hand.ts';
import { type Ask, choicesOf, textOf } from './asks.ts';
import { chosen } from '../choices.ts';
import { entityIdAsk, entityMade, type Kind, withNameFirst } from './entity-kind.ts';
import { formOf } from './form.ts';
import { newSource } from './new-source.ts';
import { revealAsk } from './shared-asks.ts';

/** Returns the kind of a review, which comes with the file of its source, unless that is there already. */
export function reviewKind(wiki: WikiAtHand): Kind {
  const form = formOf(
    collectionModels.reviews,
    wiki,
    '',
    fieldPath<Review>((review) => review.source),
  );
  const source = newSource(wiki, 'outlet', (answers) => answers.has('source'));
  const asks = [
    ...withNameFirst(form.asks, (named) => [entityIdAsk(wiki, 'reviews', { named }), revealAsk(wiki)]),
    existingSourceAsk(wiki),
    ...source.asks,
  ];
  return {
    asks,
    async make(answers) {
      const id = textOf(answers, 'id') ?? '';
      const existing = textOf(answers, 'source');
      const cited = existing ?? freeId(wiki, 'sources', id);
      const shared = { reveal: textOf(answers, 'reveal'), citations: [{ source: cited }] };
      const made = await entityMade(wiki, 'reviews', { ...form.fill(answers, shared), id, source: cited });
      if (existing !== undefined) return made;
      const whole = source.fill(answers, { reveal: 'premise', citations: shared.citations });
      const { fresh } = await entityMade(wiki, 'sources', { ...whole, id: cited });
      return { ...made, fresh: new Map([...made.fresh, ...fresh]) };
    },
  };
}

function existingSourceAsk(wiki: WikiAtHand): Ask {
  const choices = choicesOf(wiki, 'sources');
  return {
    flag: 'source',
    label: 'Source',
    note: 'The source that it is, if that is in the wiki already; otherwise it is added.',
    required: false,
    core: false,
    asked: true,
    many: false,
    choices,
    parse(answer) {
      if (wiki.ids.sources.includes(answer)) return answer;
      try {
        return chosen(answer, choices, 'source');
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        throw new Refusal(`${error.message} Without --source, --source-label and the like describe a new one.`);
      }
    },
  };
}
