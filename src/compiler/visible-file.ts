import { parseEntityRef } from '#wiki/collections.ts';
import type { Model, ObjectModel } from './model.ts';
import type { Revealable } from './reveal-schedule.ts';
import type { Field, IdTarget } from './schemas/fields.ts';

/** Decides whether a value may be shown. */
export interface Knowledge {
  /** Returns whether something with this reveal may be shown and is not yet replaced. */
  isVisible(item: Revealable): boolean;
  /** Returns whether the existence of the thing may be shown. */
  isKnown(target: IdTarget, id: string): boolean;
}

/** Marks a value that may not be shown. */
export const hidden = Symbol('hidden');

/**
 * Returns the content of a file without everything that may not be shown, or `hidden`. Only the file's own reveal
 * decides whether it exists, so that everything that refers to it agrees: a list of which nothing may be shown becomes
 * empty instead of hiding the file.
 */
export function visibleFile(model: ObjectModel, value: unknown, knowledge: Knowledge): unknown {
  return visibleObject(model, value as Fields, knowledge, ({ kind }) => (kind === 'list' ? [] : hidden));
}

/**
 * Returns a value without everything that may not be shown, or `hidden` if nothing of it may be. Fields that the model
 * does not know are dropped.
 *
 * An object, such as a claim, is hidden by its own reveal, or when a required field is hidden (an id that it names; a
 * list that may not be empty, as the values of a claim). A list keeps the items that may be shown, or is hidden as a
 * whole if it is incomplete without one.
 */
function visibleValue(model: Model, value: unknown, knowledge: Knowledge): unknown {
  if (value === null) return value;
  if (model.kind === 'object') return visibleObject(model, value as Fields, knowledge, () => hidden);
  if (model.kind === 'leaf') {
    return isKnown(model.field, value, knowledge) ? value : hidden;
  }
  const items = (value as readonly unknown[]).map((item) => visibleValue(model.item, item, knowledge));
  const shown = items.filter((item) => item !== hidden);
  if (model.whole && shown.length < items.length) return hidden;
  return model.filled && shown.length === 0 ? hidden : shown;
}

/** Returns whether the entity that a value refers to may be shown; true for values that refer to none. */
function isKnown(field: Field, value: unknown, knowledge: Knowledge): boolean {
  if (field.is === 'id') return knowledge.isKnown(field.of, value as string);
  const ref = field.is === 'ref' ? parseEntityRef(value as string) : undefined;
  return ref === undefined || (ref !== null && knowledge.isKnown(ref.collection, ref.id));
}

type Fields = Readonly<Record<string, unknown>>;

function visibleObject(
  model: ObjectModel,
  value: Fields,
  knowledge: Knowledge,
  withoutNeeded: (field: Model) => unknown,
): unknown {
  if (model.shown === 'by-reveal' && !knowledge.isVisible(value)) return hidden;
  const shown: Record<string, unknown> = {};
  for (const [name, { model: inner, absent, needed }] of model.fields) {
    if (value[name] === undefined) continue;
    let field = visibleValue(inner, value[name], knowledge);
    if (field === hidden && absent === 'left-out' && !needed) continue;
    if (field === hidden) field = absent === 'null' ? null : withoutNeeded(inner);
    if (field === hidden) return hidden;
    shown[name] = field;
  }
  return shown;
}
