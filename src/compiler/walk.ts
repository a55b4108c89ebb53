import { type Part, premise } from '#wiki/part.ts';
import type { RevealSchedule, Revealable } from './reveal-schedule.ts';
import type { JsonPath } from './json-file.ts';
import type { LeafModel, Model, ObjectModel } from './model.ts';
import type { Field, Markdown } from './schemas/fields.ts';
import { modelOf } from './model.ts';
import type * as v from 'valibot';

/** A value in an authored file, with its model, its place, and the object or list that holds it. */
export type Node<M extends Model = Model> = { model: M; value: unknown; path: JsonPath; holder: Node | undefined };

/** Every value of a file, the file itself first, depth-first in the order of the schema. A field that is left out has none. */
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

/** What the leaves of a kind hold, where that is no text. */
interface LeafValues {
  prose: Markdown;
  position: number;
  data: unknown;
}

/** A leaf of a file: a text, an id, a number. */
interface Leaf<Is extends Field['is']> extends Node<LeafModel> {
  value: Is extends keyof LeafValues ? LeafValues[Is] : string;
  field: Extract<Field, { is: Is }>;
}

/** Every leaf of a kind in a file: `leavesOf('prose', nodes)`. */
export function leavesOf<Is extends Field['is']>(is: Is, nodes: Iterable<Node>): Leaf<Is>[] {
  return [...nodes].flatMap((node) =>
    node.model.kind === 'leaf' && node.model.field.is === is
      ? // The field's kind says which type its schema gives.
        [{ ...node, field: node.model.field } as Leaf<Is>]
      : [],
  );
}

/** Every object in a file that a schema describes, such as each claim, wherever it stands: in a list, or where it may be left out. */
export function instancesOf<S extends v.GenericSchema>(
  schema: S,
  nodes: Iterable<Node>,
): { value: v.InferOutput<S>; path: JsonPath }[] {
  const model = modelOf(schema);
  return [...nodes].flatMap(({ model: other, value, path }) =>
    other.schema === model.schema ? [{ value, path }] : [],
  );
}

/** An object that says itself when it may be shown. */
type RevealableNode = Node<ObjectModel> & { value: Revealable };

function isRevealable(node: Node): node is RevealableNode {
  return node.model.kind === 'object' && node.model.shown === 'by-reveal';
}

/** Every object of a file that says itself when it may be shown. */
export function revealablesOf(nodes: Iterable<Node>): RevealableNode[] {
  return [...nodes].filter(isRevealable);
}

/** The part from which on a value may be shown: the latest of all reveals on the way to it. */
export function shownFrom(schedule: RevealSchedule, node: Node): Part {
  const own = isRevealable(node) ? schedule.partOf(node.value.reveal) : premise;
  return node.holder ? (Math.max(own, shownFrom(schedule, node.holder)) as Part) : own;
}
