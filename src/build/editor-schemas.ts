import type { GenericSchema } from 'valibot';
import type { Content } from '#compiler/content.ts';
import { drawing } from '#compiler/schemas/drawing.ts';
import { collectionSchemas, drawingFolder, singleSchemas } from '#compiler/schemas/schemas.ts';
import { type Collection, collectionNames, entityRef } from '#wiki/collections.ts';
import { type SiteList, siteLists } from '#compiler/schemas/site.ts';
import type { Field, IdTarget } from '#compiler/schemas/fields.ts';
import { jsonSchemaOf } from '#compiler/schemas/json-schema.ts';
import { formatJson } from './format-content-file.ts';

const folder = '.vscode';

/**
 * Returns what VS Code needs to complete and check content files, as path to text: a JSON Schema
 * (https://json-schema.org, draft 7) for each kind of file, listing the existing ids, and the settings that map files
 * to schemas.
 */
export async function editorFiles(content: Content): Promise<Map<string, string>> {
  const definitions = Object.fromEntries(
    // An `enum` must not be empty.
    Object.entries(knownIds(content)).map(([target, ids]) => [
      target,
      { type: 'string', ...(ids.length > 0 && { enum: ids }) },
    ]),
  );
  const kinds: [name: string, fileMatch: string, schema: GenericSchema][] = [
    ...collectionNames.map((name): [string, string, GenericSchema] => [
      name,
      `${name}/*.json`,
      collectionSchemas[name],
    ]),
    [drawingFolder.slice(0, -1), `${drawingFolder}*.json`, drawing],
    ...Object.entries(singleSchemas).map(([path, schema]): [string, string, GenericSchema] => [
      path.replace('.json', ''),
      path,
      schema,
    ]),
  ];
  const files = new Map<string, string>();
  for (const [name, , schema] of kinds) {
    const made = forEditors(jsonSchemaOf(schema)) as object;
    files.set(`${folder}/schemas/${name}.json`, await formatJson({ ...made, definitions }));
  }
  const settings = kinds.map(([name, fileMatch]) => ({
    fileMatch: [`/src/content/${fileMatch}`],
    url: `./${folder}/schemas/${name}.json`,
  }));
  return files.set(`${folder}/settings.json`, await formatJson({ 'json.schemas': settings }));
}

/** Returns the ids that a field may hold, by the collection it refers to. */
function knownIds({ entities, site, parts, icons, drawings }: Content): Record<IdTarget | 'time' | 'ref', string[]> {
  const scene = [...new Set(parts.parts.flatMap((part) => part.scenes))].toSorted();
  const ofCollections = collectionNames.map((name) => [name, [...entities[name].keys()]]);
  const ofSite = Object.fromEntries(
    Object.entries(siteLists).map(([name, from]) => [name, from(site).map(({ id }) => id)]),
  ) as Record<SiteList, string[]>;
  return {
    ...(Object.fromEntries(ofCollections) as unknown as Record<Collection, string[]>),
    ...ofSite,
    icon: icons.map(({ id }) => id),
    drawings: [...drawings.keys()],
    scene,
    time: ['premise', ...scene],
    ref: collectionNames.flatMap((name) => [...entities[name].keys()].map((id) => entityRef(name, id))),
  };
}

/** Annotations in the schemas that editors do not use. */
const ours = new Set(['field', 'shown', 'canonical', 'byReveal', 'whole', 'needed']);

/** Returns a JSON Schema that lists the existing ids where ids are expected, without annotations for the compiler. */
function forEditors(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(forEditors);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { type, anyOf, field } = schema as { type?: unknown; anyOf?: unknown; field?: Field };
  // Inside `properties`, keys are field names and may have any name.
  const isSchema = typeof type === 'string' || Array.isArray(anyOf);
  const kept = Object.entries(schema).filter(([name]) => !isSchema || !ours.has(name));
  const ids = isSchema && field && definitionOf(field);
  return {
    ...Object.fromEntries(kept.map(([name, inner]) => [name, forEditors(inner)])),
    ...(ids && { allOf: [{ $ref: `#/definitions/${ids}` }] }),
  };
}

/** Returns the name of the definition that lists the ids of a collection. */
function definitionOf(field: Field): string | undefined {
  if (field.is === 'id') return field.of;
  if (field.is === 'ref') return field.is;
  if (field.is === 'time') return field.orPremise ? 'time' : 'scene';
  return undefined;
}
