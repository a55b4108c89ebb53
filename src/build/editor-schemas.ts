import type { GenericSchema } from 'valibot';
import type { Content } from '#compiler/content.ts';
import { collectionSchemas, singleSchemas } from '#compiler/schemas/schemas.ts';
import { type Collection, collectionNames, entityRef } from '#wiki/collections.ts';
import { type SiteList, siteLists } from '#compiler/schemas/site.ts';
import type { Field, IdTarget } from '#compiler/schemas/fields.ts';
import { jsonSchemaOf } from '#compiler/schemas/json-schema.ts';
import { formatJson } from './format-content-file.ts';

const folder = '.vscode';

/**
 * What VS Code needs to complete and check content files, path to text: a JSON Schema (https://json-schema.org, draft 7)
 * for each kind of file, with the ids that there are, and the settings that say which is whose.
 */
export async function editorFiles(content: Content): Promise<Map<string, string>> {
  const definitions = Object.fromEntries(
    // A list of choices must have one.
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

/** The ids that a field may hold, by what it names. */
function knownIds({ entities, site, parts, drawings }: Content): Record<IdTarget | 'time' | 'ref', string[]> {
  const scene = [...new Set(parts.parts.flatMap((part) => part.scenes))].toSorted();
  const ofCollections = collectionNames.map((name) => [name, [...entities[name].keys()]]);
  const ofSite = Object.fromEntries(
    Object.entries(siteLists).map(([name, from]) => [name, from(site).map(({ id }) => id)]),
  ) as Record<SiteList, string[]>;
  return {
    ...(Object.fromEntries(ofCollections) as unknown as Record<Collection, string[]>),
    ...ofSite,
    drawing: drawings.map(({ id }) => id),
    scene,
    time: ['premise', ...scene],
    ref: collectionNames.flatMap((name) => [...entities[name].keys()].map((id) => entityRef(name, id))),
  };
}

/** What the schemas say of a value, and no editor asks for. */
const ours = new Set(['field', 'shown', 'canonical', 'byReveal', 'whole', 'needed']);

/** A JSON Schema with the ids that there are wherever one is expected, and without what only the compiler reads. */
function forEditors(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(forEditors);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { type, anyOf, field } = schema as { type?: unknown; anyOf?: unknown; field?: Field };
  // A list of properties may have one of any name.
  const isSchema = typeof type === 'string' || Array.isArray(anyOf);
  const kept = Object.entries(schema).filter(([name]) => !isSchema || !ours.has(name));
  const ids = isSchema && field && definitionOf(field);
  return {
    ...Object.fromEntries(kept.map(([name, inner]) => [name, forEditors(inner)])),
    ...(ids && { allOf: [{ $ref: `#/definitions/${ids}` }] }),
  };
}

/** The name of the definition that lists what a field may hold. */
function definitionOf(field: Field): string | undefined {
  if (field.is === 'id') return field.of;
  if (field.is === 'ref') return field.is;
  if (field.is === 'time') return field.orPremise ? 'time' : 'scene';
  return undefined;
}
