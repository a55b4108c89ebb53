import type { GenericSchema } from 'valibot';
import { type Collection, collectionNames, forEachCollection } from '#wiki/collections.ts';
import { modelOf, type ObjectModel } from '../model.ts';
import { answer } from './answer.ts';
import { character } from './character.ts';
import { drawings } from './drawing.ts';
import { event } from './event.ts';
import { film } from './film.ts';
import { motif } from './motif.ts';
import { parts } from './parts.ts';
import { person } from './person.ts';
import { place } from './place.ts';
import { review } from './review.ts';
import { site } from './site.ts';
import { source } from './source.ts';
import { work } from './work.ts';

/** The schema of each collection’s files. */
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

/** The schemas of the files that stand beside the collections. */
export const singleSchemas = { 'site.json': site, 'parts.json': parts, 'drawings.json': drawings } as const;

/** What the schemas say of each collection's files. Made at once, so that a schema that does not say enough is refused at start. */
export const collectionModels = forEachCollection((name) => modelOf(collectionSchemas[name], name) as ObjectModel);

/** What they say of the files that stand beside the collections. */
export const singleModels = Object.fromEntries(
  Object.entries(singleSchemas).map(([path, schema]) => [path, modelOf(schema, path)]),
) as Record<keyof typeof singleSchemas, ObjectModel>;

/** The schema of an authored file, by its path in the content folder; undefined where no file belongs there. */
export function schemaOf(path: string): GenericSchema | undefined {
  if (isSingle(path)) return singleSchemas[path];
  const collection = collectionNames.find((name) => path.startsWith(`${name}/`));
  return collection && collectionSchemas[collection];
}

/** Whether a path in the content folder is that of a file that stands beside the collections. */
export function isSingle(path: string): path is keyof typeof singleSchemas {
  return path in singleSchemas;
}
