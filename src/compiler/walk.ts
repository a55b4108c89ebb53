import { type Part, premise } from '#wiki/part.ts';
import type { RevealSchedule, Revealable } from './reveal-schedule.ts';
import type { JsonPath } from './json-file.ts';
import type { LeafModel, Model, ObjectModel } from './model.ts';
import type { Field, Markdown } from './schemas/fields.ts';
import { modelOf } from './model.ts';
import type * as v from 'valibot';

/** A value in an authored file, with its model, its path, and the object or list that contains it. */
export type Node<M extends Model = Model> = { model: M; value: unknown; path: JsonPath; holder: Node | undefined };

/**
 * Returns every value of a file, the file itself first, depth-first in the order of the schema. Missing and null fields
 * have no node.
 */
export function* nodesOf(model: Model, value: unknown, path: JsonPath = [], holder?: Node): Generator<Node> {
  const node: Node = { model, value, path, holder };
  yield node;
  if (model.kind === 'list' && Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* nodesOf(model.item, item, [...path, index], node);
  }
  if (model.kind === 'object') {
    for (const [name, field] of model.fields) {
      const inner = (value as Readonly<Record<string, unknown>>)[name];
      if (inner !== undefined && inner !== null) yield* nodesOf(field.model, inner, [...path, name], node);
    }
  }
}

/** The values of leaves that are not strings. */
interface LeafValues {
  prose: Markdown;
  position: number;
  data: unknown;
}

/** A leaf of a file, such as a text, an id or a number. */
interface Leaf<Is extends Field['is']> extends Node<LeafModel> {
  value: Is extends keyof LeafValues ? LeafValues[Is] : string;
  field: Extract<Field, { is: Is }>;
}

/**
 * Returns every leaf of a kind.
 *
 * @example leavesOf('prose', nodes)
 */
export function leavesOf<Is extends Field['is']>(is: Is, nodes: Iterable<Node>): Leaf<Is>[] {
  return [...nodes].flatMap((node) =>
    node.model.kind === 'leaf' && node.model.field.is === is
      ? // The field's kind determines the type of its value.
        [{ ...node, field: node.model.field } as Leaf<Is>]
      : [],
  );
}

/** Returns every object that a schema describes, such as each claim, wherever the file has it. */
export function instancesOf<S extends v.GenericSchema>(
  schema: S,
  nodes: Iterable<Node>,
): { value: v.InferOutput<S>; path: JsonPath }[] {
  const model = modelOf(schema);
  return [...nodes].flatMap(({ model: other, value, path }) =>
    other.schema === model.schema ? [{ value, path }] : [],
  );
}

/** An object with a reveal of its own. */
type RevealableNode = Node<ObjectModel> & { value: Revealable };

function isRevealable(node: Node): node is RevealableNode {
  return node.model.kind === 'object' && node.model.shown === 'by-reveal';
}

/** Returns every object with a reveal of its own. */
export function revealablesOf(nodes: Iterable<Node>): RevealableNode[] {
  return [...nodes].filter(isRevealable);
}

/** Returns the part from which a value may be shown: the latest reveal of it and its ancestors. */
export function shownFrom(schedule: RevealSchedule, node: Node): Part {
  const own = isRevealable(node) ? schedule.partOf(node.value.reveal) : premise;
  return node.holder ? (Math.max(own, shownFrom(schedule, node.holder)) as Part) : own;
}
