import { isSiteList } from './schemas/site.ts';
import { forEachCollection, parseEntityRef } from '#wiki/collections.ts';
import type { Part } from '#wiki/part.ts';
import { type RevealSchedule, isVisible, type Revealable } from './reveal-schedule.ts';
import type { Content } from './content.ts';
import type { Model, ObjectModel } from './model.ts';
import type { Field, IdTarget } from './schemas/fields.ts';
import { collectionModels, singleModels } from './schemas/schemas.ts';

/** What decides whether a value may be shown. */
export interface Knowledge {
  /** Whether something with this reveal may be shown, and nothing has taken its place. */
  isVisible(item: Revealable): boolean;
  /** Whether it may be known that there is such a thing. */
  isKnown(target: IdTarget, id: string): boolean;
}

/**
 * The content as a part may show it: everything later is gone before links are resolved or anything is derived from
 * it, so that nothing derived can tell of it.
 */
export function filterContent(content: Content, schedule: RevealSchedule, part: Part): Content {
  const visible = (item: Revealable) => isVisible(schedule, part, item);
  const drawings = new Map(content.drawings.map((drawing) => [drawing.id, drawing]));
  const knowledge: Knowledge = {
    isVisible: visible,
    isKnown(target, id) {
      // What site.json lists is known to everybody, and scenes are named only by what says when something is shown.
      if (isSiteList(target) || target === 'scene') return true;
      const things: ReadonlyMap<string, Revealable> = target === 'drawing' ? drawings : content.entities[target];
      const thing = things.get(id);
      return thing !== undefined && visible(thing);
    },
  };
  const entities = forEachCollection((name) => {
    const files = [...content.entities[name]];
    const shown = files.map(([id, entity]) => [id, visibleFile(collectionModels[name], entity, knowledge)] as const);
    return new Map(shown.filter(([, value]) => value !== hidden));
  });
  const single = <Value>(path: keyof typeof singleModels, value: Value) =>
    visibleFile(singleModels[path], value, knowledge) as Value;
  return {
    site: single('site.json', content.site),
    // The parts list is the reveal schedule: its cues go up to the next part, and the scenes of later parts are not named.
    parts: { parts: content.parts.parts.slice(0, part + 1) },
    drawings: single('drawings.json', { drawings: content.drawings }).drawings,
    // Made of the same collections, each by its own schema.
    entities: entities as Content['entities'],
  };
}

/** Stands for a value that may not be shown. */
export const hidden = Symbol('hidden');

/**
 * What a file holds without all that may not be shown, or `hidden`. Whether there is such a thing is told by its own
 * reveal alone, so that everything else that names it can tell: where nothing of a list is left, the list is empty.
 */
export function visibleFile(model: ObjectModel, value: unknown, knowledge: Knowledge): unknown {
  return visibleObject(model, value as Fields, knowledge, ({ kind }) => (kind === 'list' ? [] : hidden));
}

/**
 * A value without all that may not be shown, or `hidden` where nothing of it may be. Only what the model has passes.
 *
 * An object goes with its reveal; with a field that it needs (the thing that it names, the last item of a list that may
 * not be empty); a list keeps the items that may be shown, or goes as a whole.
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

/** Whether what a value names may be known; true of a value that names nothing. */
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
