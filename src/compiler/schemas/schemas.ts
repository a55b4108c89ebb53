import type { GenericSchema } from 'valibot';
import { type Collection, collectionNames, forEachCollection } from '#wiki/collections.ts';
import { modelOf, type ObjectModel } from '../model.ts';
import { answer } from './answer.ts';
import { character } from './character.ts';
import { drawing } from './drawing.ts';
import { event } from './event.ts';
import { film } from './film.ts';
import { icons } from './icon.ts';
import { motif } from './motif.ts';
import { parts } from './parts.ts';
import { person } from './person.ts';
import { place } from './place.ts';
import { review } from './review.ts';
import { site } from './site.ts';
import { source } from './source.ts';
import { work } from './work.ts';

/** The schema of each collection's files. */
export const collectionSchemas = {
  film,
  characters: character,
  people: person,
  events: event,
  places: place,
  motifs: motif,
  works: work,
  reviews: review,
  answers: answer,
  sources: source,
} satisfies Record<Collection, GenericSchema>;

/** The schemas of the files outside the collections. */
export const singleSchemas = { 'site.json': site, 'parts.json': parts, 'icons.json': icons } as const;

/** The model of each collection's files. Built at start, so that an incomplete schema is refused at once. */
export const collectionModels = forEachCollection((name) => modelOf(collectionSchemas[name], name) as ObjectModel);

/** The model of the files in drawings/, which have no pages. */
export const drawingModel = modelOf(drawing, 'drawings') as ObjectModel;

/** The models of the files outside the collections. */
export const singleModels = Object.fromEntries(
  Object.entries(singleSchemas).map(([path, schema]) => [path, modelOf(schema, path)]),
) as Record<keyof typeof singleSchemas, ObjectModel>;

/**
 * Returns the schema of an authored file by its path in the content folder, or undefined if no file belongs there or it is
 * a picture.
 */
export function schemaOf(path: string): GenericSchema | undefined {
  if (isPicture(path)) return undefined;
  if (isSingle(path)) return singleSchemas[path];
  if (path.startsWith(drawingFolder)) return drawing;
  const collection = collectionNames.find((name) => path.startsWith(`${name}/`));
  return collection && collectionSchemas[collection];
}

/** Returns whether a path in the content folder is that of a file outside the collections. */
export function isSingle(path: string): path is keyof typeof singleSchemas {
  return path in singleSchemas;
}

/** The folder of drawings: each is a picture and a file that describes it. */
export const drawingFolder = 'drawings/';

/** Returns whether a path in the content folder is that of a picture. */
export function isPicture(path: string): boolean {
  return path.endsWith('.svg');
}
