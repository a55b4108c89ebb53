import type { JsonPath } from '#compiler/json-file.ts';
import { type FieldModel, type Model, modelOf, type ObjectModel } from '#compiler/model.ts';
import { citation, type Citation } from '#compiler/schemas/citation.ts';
import type { WikiAtHand } from '../wiki-at-hand.ts';
import { type Answers, type Ask, askOf } from './asks.ts';
import { type Question, questionsOf } from './questions.ts';

/** What is said once about a new object and holds for all that is in it. */
export interface Shared {
  reveal: string | undefined;
  citations: readonly Citation[];
}

/** The questions about a new object, and the object that their answers make. */
export interface Form {
  asks: Ask[];
  /** Returns whether what was answered needs a source. */
  needsSource: (answers: Answers) => boolean;
  /** Returns the object, without its id and position. */
  fill: (answers: Answers, shared: Shared) => Record<string, unknown>;
}

/**
 * Returns the form of an object.
 *
 * @param prefix - Goes before its flags: `source-`.
 * @param without - Names of fields of the object that are not asked for.
 */
export function formOf(model: ObjectModel, wiki: WikiAtHand, prefix = '', without: JsonPath = []): Form {
  const questions = questionsOf(model).filter(({ steps: [field = ''] }) => !without.includes(field));
  const flagged = (flag: string) => `${prefix}${flag}`;
  const asks = questions.map((question): Ask => {
    const { flag, unless, within, ...ask } = askOf(question, wiki);
    return {
      ...ask,
      flag: flagged(flag),
      ...(unless !== undefined && { unless: flagged(unless) }),
      ...(within !== undefined && { within: flagged(within) }),
    };
  });
  const draft = (answers: Answers): Record<string, unknown> => {
    const made: Record<string, unknown> = {};
    for (const question of questions) {
      const values = answers.get(flagged(question.flag)) ?? [];
      if (values.length > 0) put(made, question.steps, valueOf(question, values));
    }
    return made;
  };
  return {
    asks,
    needsSource: (answers) => needsSource(model, draft(answers)),
    fill: (answers, shared) => complete(model, draft(answers), shared) as Record<string, unknown>,
  };
}

function valueOf({ many, inItem }: Question, values: readonly unknown[]): unknown {
  if (!many) return values[0];
  const [name] = inItem;
  return name === undefined ? values : values.map((value) => ({ [name]: value }));
}

/** Sets a value in an object, and makes what is missing on the way. */
function put(object: Record<string, unknown>, [step, next, ...rest]: JsonPath, value: unknown): void {
  if (step === undefined) return;
  if (next === undefined) {
    object[step] = value;
    return;
  }
  object[step] ??= typeof next === 'number' ? [] : {};
  put(object[step] as Record<string, unknown>, [next, ...rest], value);
}

/** Returns a draft with all that its schema requires and no question is about. */
function complete(model: Model, value: unknown, shared: Shared): unknown {
  if (model.kind === 'list') return (value as unknown[]).map((item) => complete(model.item, item, shared));
  if (model.kind === 'object') {
    const held = value as Record<string, unknown>;
    const fields = [...model.fields].map(([name, field]): [string, unknown] => [
      name,
      held[name] === undefined ? missing(field, shared) : complete(field.model, held[name], shared),
    ]);
    return Object.fromEntries(fields.filter(([, inner]) => inner !== undefined));
  }
  if (isUncited(model, value)) return `${String(value)}${shared.citations.map(mark).join('')}`;
  return value;
}

function missing({ model, absent }: FieldModel, { reveal, citations }: Shared): unknown {
  if (model.kind === 'leaf' && model.field.is === 'time' && model.field.orPremise) return reveal;
  // The id of the file itself is set by whoever knows it; the other one is that of the section without a heading.
  if (model.kind === 'leaf' && model.field.is === 'own-id') return 'lead';
  if (absent !== undefined) return absent === 'null' ? null : undefined;
  if (model.kind !== 'list') return undefined;
  if (model.item === modelOf(citation)) return citations;
  return model.filled ? undefined : [];
}

function needsSource(model: Model, value: unknown): boolean {
  if (model.kind === 'list') return (value as unknown[]).some((item) => needsSource(model.item, item));
  if (model.kind === 'leaf') return isUncited(model, value);
  const held = value as Record<string, unknown>;
  return [...model.fields].some(([name, { model: inner, absent }]) => {
    if (held[name] !== undefined) return needsSource(inner, held[name]);
    return absent === undefined && inner.kind === 'list' && inner.item === modelOf(citation);
  });
}

function isUncited(model: Model, value: unknown): boolean {
  return model.kind === 'leaf' && model.field.is === 'prose' && model.field.cited && !String(value).includes('[^');
}

/** Returns a citation as prose writes it. */
function mark({ source, place }: Citation): string {
  return place === undefined ? `[^${source}]` : `[^${source}#${place}]`;
}
