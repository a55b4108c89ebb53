import { type Part, premise } from '#wiki/part.ts';
import type { RevealSchedule, Revealable } from './reveal-schedule.ts';
import type { JsonPath } from './json-file.ts';
import type { LeafModel, Model, ObjectModel } from './model.ts';
import type { Field, Markdown } from './schemas/fields.ts';
import { modelOf } from './model.ts';
import { part } from './schemas/parts.ts';
import type * as v from 'valibot';

/** A value in an authored file, with its model, its path, and the object or list that contains it. */
export interface Node<M extends Model = Model> {
  readonly model: M;
  readonly value: unknown;
  readonly path: JsonPath;
  readonly holder: Node | undefined;
  /** The type of a leaf. */
  readonly field: Field | undefined;
}

class FileNode implements Node {
  readonly model: Model;
  readonly value: unknown;
  readonly holder: Node | undefined;
  /** The last step of its path. */
  private readonly step: string | number | undefined;

  constructor(model: Model, value: unknown, holder?: Node, step?: string | number) {
    this.model = model;
    this.value = value;
    this.holder = holder;
    this.step = step;
  }

  /** Made when it is asked for: a wiki has millions of values, and only those with a problem need theirs. */
  get path(): JsonPath {
    return this.holder && this.step !== undefined ? [...this.holder.path, this.step] : [];
  }

  get field(): Field | undefined {
    return this.model.kind === 'leaf' ? this.model.field : undefined;
  }
}

/**
 * Returns every value of a file, the file itself first, depth-first in the order of the schema. Missing and null fields
 * have no node.
 */
export function nodesOf(model: Model, value: unknown): Node[] {
  const nodes: Node[] = [];
  const visit = (node: Node) => {
    nodes.push(node);
    const { model: of, value: held } = node;
    if (of.kind === 'list' && Array.isArray(held)) {
      for (const [index, item] of held.entries()) visit(new FileNode(of.item, item, node, index));
    }
    if (of.kind === 'object') {
      for (const [name, field] of of.fields) {
        const inner = (held as Readonly<Record<string, unknown>>)[name];
        if (inner !== undefined && inner !== null) visit(new FileNode(field.model, inner, node, name));
      }
    }
  };
  visit(new FileNode(model, value));
  return nodes;
}

/** The values of leaves that are not strings. */
interface LeafValues {
  prose: Markdown;
  position: number;
  data: unknown;
}

/** A leaf of a file, such as a text, an id or a number. */
interface Leaf<Is extends Field['is']> extends Node<LeafModel> {
  readonly value: Is extends keyof LeafValues ? LeafValues[Is] : string;
  readonly field: Extract<Field, { is: Is }>;
}

/**
 * Returns every leaf of a kind.
 *
 * @example leavesOf('prose', nodes)
 */
export function leavesOf<Is extends Field['is']>(is: Is, nodes: readonly Node[]): Leaf<Is>[] {
  // The field's kind determines the type of its value.
  return nodes.filter((node): node is Leaf<Is> => node.field?.is === is);
}

/** Returns every object that a schema describes, such as each claim, wherever the file has it. */
export function instancesOf<S extends v.GenericSchema>(
  schema: S,
  nodes: readonly Node[],
): { readonly value: v.InferOutput<S>; readonly path: JsonPath }[] {
  const model = modelOf(schema);
  return nodes.filter((node) => node.model.schema === model.schema);
}

/** An object with a reveal of its own. */
type RevealableNode = Node<ObjectModel> & { value: Revealable };

function isRevealable(node: Node): node is RevealableNode {
  return node.model.kind === 'object' && node.model.shown === 'by-reveal';
}

/** Returns every object with a reveal of its own. */
export function revealablesOf(nodes: readonly Node[]): RevealableNode[] {
  return nodes.filter(isRevealable);
}

/** Returns the nearest object with a reveal of its own that contains a value or is it; undefined if there is none. */
export function revealableAround(node: Node): RevealableNode | undefined {
  if (isRevealable(node)) return node;
  return node.holder && revealableAround(node.holder);
}

const partModel = modelOf(part);

/**
 * Returns the part from which a value may be shown: the latest reveal of it and its ancestors. What the parts list tells
 * of a part is shown to those who have finished it; only its cue, which links to nothing, is shown before.
 */
export function shownFrom(schedule: RevealSchedule, node: Node): Part {
  const finished = node.model === partModel ? ((Number(node.path.at(-1)) + 1) as Part) : premise;
  const own = isRevealable(node) ? schedule.partOf(node.value.reveal) : finished;
  return node.holder ? (Math.max(own, shownFrom(schedule, node.holder)) as Part) : own;
}
