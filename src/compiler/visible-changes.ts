import type { Collection, EntityId } from '#wiki/collections.ts';
import type { Change, ShownObject } from './changes.ts';
import type { Content } from './content.ts';
import type { JsonPath } from './json-file.ts';
import type { Model, ObjectModel } from './model.ts';
import { collectionModels } from './schemas/schemas.ts';
import { hidden, type Knowledge, visibleFile } from './visible-file.ts';

/**
 * Returns the changes of which a part may know: those of what it shows, and at the last part also of what is gone, since
 * nobody can say any more when that might have been shown.
 */
export function visibleChanges(content: Content, knowledge: Knowledge, isLast: boolean): Change[] {
  const changes = content.history?.changes ?? [];
  return changes.flatMap((change): Change[] => {
    if (change.path === null) return isLast && !isHidden(content, knowledge, change) ? [change] : [];
    const shown = shownAt(content, knowledge, change.collection, change.id, change.path);
    return shown ? [{ ...change, shown }] : [];
  });
}

/** Returns whether the content has an entity that the part may not see. */
function isHidden(content: Content, knowledge: Knowledge, { collection, id }: Change): boolean {
  return content.entities[collection].has(id) && !shownAt(content, knowledge, collection, id, []);
}

/**
 * Returns what a part may see of the objects on a path of an entity, or undefined if it may not see all of them. The
 * filter itself decides it: it is given the entity without the other items of the lists on the path, so that the path
 * leads to the same object afterwards.
 */
function shownAt(
  { entities }: Content,
  knowledge: Knowledge,
  collection: Collection,
  id: EntityId,
  path: JsonPath,
): ShownObject[] | undefined {
  const entity = entities[collection].get(id);
  if (entity === undefined) return undefined;
  const model = collectionModels[collection];
  const only = onlyOn(model, withoutLists(model, entity, path[0]), path);
  return objectsOn(model, visibleFile(model, only.value, knowledge), only.path);
}

type Fields = Readonly<Record<string, unknown>>;

/** Leaves out a file's other lists: they do not decide whether the file is shown, and are most of the work. */
function withoutLists({ fields }: ObjectModel, value: object, kept: string | number | undefined): Fields {
  return Object.fromEntries(
    Object.entries(value).filter(([field]) => field === kept || fields.get(field)?.model.kind !== 'list'),
  );
}

function onlyOn(model: Model, value: unknown, [step, ...others]: JsonPath): { value: unknown; path: JsonPath } {
  if (step === undefined) return { value, path: [] };
  if (model.kind === 'list' && Array.isArray(value) && typeof step === 'number' && step < value.length) {
    const item = onlyOn(model.item, value[step], others);
    // One hidden item hides the whole list.
    if (model.whole) return { value: value.with(step, item.value), path: [step, ...item.path] };
    return { value: [item.value], path: [0, ...item.path] };
  }
  const field = model.kind === 'object' ? model.fields.get(String(step)) : undefined;
  const held = (value as Fields | null)?.[step];
  // Leads nowhere, and so does the path of what the filter returns.
  if (!field || held === undefined) return { value, path: [step, ...others] };
  const inner = onlyOn(field.model, held, others);
  return { value: { ...(value as Fields), [step]: inner.value }, path: [step, ...inner.path] };
}

function objectsOn(model: Model, value: unknown, path: JsonPath): ShownObject[] | undefined {
  const objects: ShownObject[] = [];
  let [here, held]: [Model | undefined, unknown] = [model, value];
  for (const step of [...path, undefined]) {
    if (!here || held === hidden || held === undefined || held === null) return undefined;
    if (here.kind === 'object') objects.push({ model: here, value: held });
    if (step === undefined) break;
    const inner: Model | undefined =
      here.kind === 'list' ? here.item : here.kind === 'object' ? here.fields.get(String(step))?.model : undefined;
    held = (held as Readonly<Record<string | number, unknown>>)[step];
    here = inner;
  }
  return objects;
}
