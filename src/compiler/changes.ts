import type { GenericSchema, InferOutput } from 'valibot';
import type { Collection, EntityId } from '#wiki/collections.ts';
import type { ChangeKind, ChangeSubject } from '#wiki/page-data.ts';
import type { JsonPath } from './json-file.ts';
import { type Model, modelOf, type ObjectModel } from './model.ts';
import { award } from './schemas/award.ts';
import { relationship } from './schemas/character.ts';
import { claim, claimValue } from './schemas/claim.ts';
import { onScene, reaction } from './schemas/event.ts';
import { line } from './schemas/line.ts';
import { alias, name } from './schemas/name.ts';
import { credit } from './schemas/person.ts';
import { paragraph, passage, section } from './schemas/prose.ts';
import { comparison, moment } from './schemas/review.ts';

// A change says nothing by itself: it names something in the content as it is now. So the filter decides whether a part
// may know of it, as of the thing, and its words are those that the part has.

/** What changed in the content since its first release. */
export interface ContentHistory {
  /** The day of the first release (UTC), `2026-12-01`, or null if there was none yet. */
  since: string | null;
  /** The latest day first. */
  changes: readonly Change[];
}

/** A change of a file. */
export interface Change {
  /** The day on which it came into the content (UTC). */
  day: string;
  collection: Collection;
  /** The entity as it is called now, or was at last if it is gone. */
  id: EntityId;
  subject: ChangeSubject;
  kind: ChangeKind;
  /** Where the changed object is in the file as it is now; null if it is gone. */
  path: JsonPath | null;
  /** What a part may see of the objects on this path, outermost first. Only in filtered content. */
  shown?: readonly ShownObject[];
}

/** An object, as a part may see it. */
export interface ShownObject {
  readonly model: Model;
  readonly value: unknown;
}

const subjects = new Map(
  (
    [
      [claim, 'statement'],
      [claimValue, 'oneValue'],
      [section, 'section'],
      [paragraph, 'paragraph'],
      [passage, 'opinion'],
      [moment, 'opinion'],
      [comparison, 'opinion'],
      [name, 'spelling'],
      [alias, 'spelling'],
      [line, 'quotation'],
      [award, 'prize'],
      [relationship, 'tie'],
      [onScene, 'presence'],
      [reaction, 'feeling'],
      [credit, 'filmCredit'],
    ] as const
  ).map(([schema, subject]): [unknown, ChangeSubject] => [modelOf(schema).schema, subject]),
);

/** Returns whether changes of an object are told apart from those of the object around it. */
export function isChangeable(model: ObjectModel): boolean {
  return model.shown === 'by-reveal' || subjects.has(model.schema);
}

/**
 * Returns what a change of an object is about.
 *
 * @param holder - The model of the next object around it of which changes are told.
 */
export function subjectOf(collection: Collection, model: ObjectModel, holder: ObjectModel): ChangeSubject {
  const subject = subjects.get(model.schema) ?? 'detail';
  // Paragraphs are in sections, but for those of the plot and of answers.
  if (subject !== 'paragraph' || subjects.get(holder.schema) === 'section') return subject;
  return collection === 'film' ? 'story' : 'reply';
}

/** Returns the outermost object of a schema among those that a change shows. */
export function shownBy<S extends GenericSchema>(change: Change, schema: S): InferOutput<S> | undefined {
  const model = modelOf(schema);
  return change.shown?.find((object) => object.model.schema === model.schema)?.value;
}
