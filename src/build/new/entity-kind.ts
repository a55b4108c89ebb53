import type { LeafModel, ObjectModel } from '#compiler/model.ts';
import { collectionModels } from '#compiler/schemas/schemas.ts';
import { entityPath, listPath } from '#wiki/addresses.ts';
import type { Collection, EntityId } from '#wiki/collections.ts';
import { newFile } from '../content-changes.ts';
import { freeId, type WikiAtHand, whyNotFree } from '../wiki-at-hand.ts';
import { type Answers, type Ask, textOf } from './asks.ts';
import { type Form, formOf, type Shared } from './form.ts';
import { citationsIn, idAsk, placeAsk, revealAsk, sourceAsk } from './shared-asks.ts';

/** What making something new leads to. */
export interface Made {
  /** New files, by path in the content folder. */
  fresh: ReadonlyMap<string, string>;
  /** Files that are there and change. */
  changed: ReadonlyMap<string, string>;
  /** The address of what shows it, and whether everybody sees it there. */
  address: string;
  isPremise: boolean;
  /** Where more is written. */
  file: string;
  /** The fields that it has not, for lists of things. */
  more: readonly string[];
}

/** Something that can be made: its questions, and what their answers make. */
export interface Kind {
  asks: Ask[];
  make: (answers: Answers) => Promise<Made>;
}

/** Returns the kind of a collection whose files need no other file to change. */
export function entityKind(wiki: WikiAtHand, collection: Collection): Kind {
  const form = formOf(collectionModels[collection], wiki);
  // Every page depends on the sources, so they are known before watching.
  const reveal = collection === 'sources' ? [] : [revealAsk(wiki)];
  const asks = [
    ...withNameFirst(form.asks, (named) => [entityIdAsk(wiki, collection, { named }), ...reveal]),
    ...sourceAsks(wiki, form),
  ];
  return {
    asks,
    async make(answers) {
      const shared = sharedBy(wiki, answers);
      return entityMade(wiki, collection, { ...form.fill(answers, shared), id: textOf(answers, 'id') ?? '' });
    },
  };
}

/** Returns questions with that of the name first, which is the first that must be answered, and others after it. */
export function withNameFirst(asks: readonly Ask[], others: (named: string) => Ask[]): Ask[] {
  const named = asks.find(({ required }) => required);
  return named ? [named, ...others(named.flag), ...asks.filter((ask) => ask !== named)] : [...asks];
}

/** Returns the question for the id of a file. */
export function entityIdAsk(wiki: WikiAtHand, collection: Collection, from: Parameters<typeof idAsk>[2]): Ask {
  return idAsk(
    (id) => whyNotFree(wiki, collection, id),
    (wanted) => freeId(wiki, collection, wanted),
    from,
  );
}

/** Returns the questions for the sources of what a form makes. */
export function sourceAsks(wiki: WikiAtHand, form: Form): Ask[] {
  const flags = form.asks.map(({ flag }) => flag);
  return [sourceAsk(wiki, form.needsSource), placeAsk()].filter(({ flag }) => !flags.includes(flag));
}

/** Returns what was answered for all of a new object; without a question about it, it is of the premise. */
export function sharedBy(wiki: WikiAtHand, answers: Answers): Shared {
  return { reveal: textOf(answers, 'reveal') ?? 'premise', citations: citationsIn(wiki, answers) };
}

/** An object with what every file of a collection has. */
export interface Whole {
  id: string;
  reveal?: string;
  entry?: boolean;
  [field: string]: unknown;
}

/** Returns the new file of an object, at the end of its list. */
export async function entityMade(wiki: WikiAtHand, collection: Collection, value: Whole): Promise<Made> {
  const model = collectionModels[collection];
  const id = value.id as EntityId;
  const whole: Whole = { ...lastPosition(wiki, collection, value), ...value };
  const { path, text } = await newFile(`${collection}/${id}.json`, whole);
  const own = whole.entry === true ? null : entityPath(collection, id);
  return {
    fresh: new Map([[path, text]]),
    changed: new Map(),
    address: own ?? `${listPath(collection)}#${id}`,
    isPremise: whole.reveal === 'premise',
    file: path,
    more: listsOf(model).filter((name) => whole[name] === undefined),
  };
}

/** Returns the names of the lists of objects in an object, which grow with what is known of it. */
export function listsOf(model: ObjectModel): string[] {
  return [...model.fields].flatMap(([name, field]) =>
    field.model.kind === 'list' && field.model.item.kind === 'object' ? [name] : [],
  );
}

/** Returns the position after all others, of an object that has one. */
function lastPosition(wiki: WikiAtHand, collection: Collection, value: Record<string, unknown>): object {
  const fields = [...collectionModels[collection].fields];
  const [name, position] = fields.find(([, { model }]) => model.kind === 'leaf' && model.field.is === 'position') ?? [];
  if (name === undefined || !position) return {};
  const { field } = position.model as LeafModel;
  const among = field.is === 'position' ? field.among : undefined;
  const others = [...wiki.read.entities[collection].values()].map((file) => file.value as Record<string, unknown>);
  const rivals = others.filter((other) => among === undefined || other[among] === value[among]);
  return { [name]: Math.max(0, ...rivals.map((other) => Number(other[name]))) + 1 };
}
