import * as v from 'valibot';
import { defined } from '#lib/defined.ts';
import type { LeafModel } from '#compiler/model.ts';
import type { KnownIds } from '#compiler/known-ids.ts';
import { jsonSchemaOf } from '#compiler/schemas/json-schema.ts';
import { collections } from '#wiki/collections.ts';
import { type Choice, chosen } from '../choices.ts';
import { Refusal } from '../content-changes.ts';
import { nameOf, type WikiAtHand } from '../wiki-at-hand.ts';
import type { Question } from './questions.ts';

/** A question as it is put to a person, or answered by a flag. */
export interface Ask extends Omit<Question, 'leaf' | 'steps' | 'inItem'> {
  choices?: readonly Choice[];
  /** A flag without a value. */
  isSwitch?: boolean;
  /** Returns whether it must be answered, if that depends on other answers. */
  isNeeded?: (answers: Answers) => boolean;
  /** Returns whether other answers leave no room for it. */
  isOut?: (answers: Answers) => boolean;
  /** Returns the answer that is offered, or taken if there is none. */
  usual?: (answers: Answers) => string | undefined;
  /**
   * Returns the value of an answer.
   *
   * @throws A `Refusal` that says what was expected.
   */
  parse: (answer: string) => unknown;
}

/** The values of what was answered, by flag; several if a question may have several answers. */
export type Answers = ReadonlyMap<string, readonly unknown[]>;

/** Returns the only, or first, answer to a question, if it is a text. */
export function textOf(answers: Answers, flag: string): string | undefined {
  const [first] = answers.get(flag) ?? [];
  return typeof first === 'string' ? first : undefined;
}

/** Returns a question of the schema with the choices that a wiki has for it. */
export function askOf(question: Question, wiki: WikiAtHand): Ask {
  const { leaf } = question;
  const { type, enum: words } = jsonSchemaOf(leaf.schema) as { type?: string; enum?: string[] };
  const target = targetOf(leaf);
  const choices = words ? words.map((value) => ({ value })) : target && choicesOf(wiki, target);
  return {
    ...question,
    ...defined({ choices }),
    isSwitch: type === 'boolean',
    parse(answer) {
      if (choices) return chosen(answer, choices, target && thingOf(target));
      return valid(leaf, type === 'number' || type === 'integer' ? Number(answer) : type === 'boolean' ? true : answer);
    },
  };
}

/** Returns what a field may name, with what people call it. */
export function choicesOf(wiki: WikiAtHand, target: keyof KnownIds): Choice[] {
  return wiki.ids[target].map((value) => ({ value, ...defined({ label: nameOf(wiki, target, value) }) }));
}

function targetOf({ field }: LeafModel): keyof KnownIds | undefined {
  if (field.is === 'id') return field.of;
  return field.is === 'ref' ? 'ref' : undefined;
}

/** Returns what messages call something that an id names. */
function thingOf(target: keyof KnownIds): string {
  if (target === 'ref') return 'page';
  return target in collections ? collections[target as keyof typeof collections] : target;
}

/** Returns a value that a field may have. */
function valid(leaf: LeafModel, value: unknown): unknown {
  const { success, issues } = v.safeParse(leaf.checked, value);
  if (success) return value;
  const [{ message }] = issues;
  const expected = message.startsWith('expected') ? message : `expected a number`;
  throw new Refusal(
    `${JSON.stringify(value) === 'null' ? 'This' : JSON.stringify(value)} is not possible here: ${expected}.`,
  );
}
