import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import type { Content } from '#compiler/content.ts';
import { collectionSchemas, singleSchemas } from '#compiler/schemas/schemas.ts';
import { collectionNames, entityRef } from '#wiki/collections.ts';
import { formatJson } from './format-content-file.ts';

const folder = '.vscode';

type Json = { [key: string]: unknown };

/**
 * What VS Code needs to complete and check content files, path to text: a JSON Schema (https://json-schema.org, draft 7)
 * for each kind of file, with the ids that there are, and the settings that say which is whose.
 */
export async function editorFiles(content: Content): Promise<Map<string, string>> {
  const definitions = mapFields(knownIds(content), (ids) => ({
    type: 'string',
    // A list of choices must have one.
    ...(ids.length === 0 ? {} : { enum: ids }),
  }));
  const kinds: [name: string, fileMatch: string, schema: GenericSchema][] = [
    ...collectionNames.map((name): [string, string, GenericSchema] => [
      name,
      `${name}/*.json`,
      collectionSchemas[name],
    ]),
    ['site', 'site.json', singleSchemas['site.json']],
    ['parts', 'parts.json', singleSchemas['parts.json']],
    ['drawings', 'drawings.json', singleSchemas['drawings.json']],
  ];
  const files = new Map<string, string>();
  for (const [name, , schema] of kinds) {
    const made = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore', target: 'draft-07' });
    files.set(`${folder}/schemas/${name}.json`, await formatJson({ ...withIds(made as Json, ''), definitions }));
  }
  const settings = kinds.map(([name, fileMatch]) => ({
    fileMatch: [`/src/content/${fileMatch}`],
    url: `./${folder}/schemas/${name}.json`,
  }));
  return files.set(`${folder}/settings.json`, await formatJson({ 'json.schemas': settings }));
}

/** Fields that hold an id, whatever the object in which they stand. */
const fields: Record<string, string> = {
  source: 'sources',
  place: 'places',
  group: 'groups',
  to: 'characters',
  character: 'characters',
  event: 'events',
  work: 'works',
  since: 'scenes',
  until: 'scenes',
  reveal: 'reveals',
  drawing: 'drawings',
  hero: 'drawings',
  links: 'pages',
};

function knownIds({ entities, site, parts, drawings }: Content): Record<string, string[]> {
  const scenes = [...new Set(parts.parts.flatMap((part) => part.scenes))].toSorted();
  return {
    ...Object.fromEntries(collectionNames.map((name) => [name, [...entities[name].keys()]])),
    groups: site.characterGroups.map(({ id }) => id),
    scenes,
    drawings: drawings.map(({ id }) => id),
    reveals: ['premise', ...scenes],
    pages: collectionNames.flatMap((name) => [...entities[name].keys()].map((id) => entityRef(name, id))),
  };
}

/** Adds the ids that there are to every field that holds one. */
function withIds(schema: Json, name: string): Json {
  const { properties, items, anyOf } = schema as { properties?: Record<string, Json>; items?: Json; anyOf?: Json[] };
  const kind = fields[name];
  if (kind && anyOf) return { ...schema, anyOf: anyOf.map((inner) => withIds(inner, name)) };
  if (kind && schema['type'] === 'string') return { ...schema, allOf: [{ $ref: `#/definitions/${kind}` }] };
  return {
    ...schema,
    ...(properties ? { properties: mapFields(properties, (inner, key) => withIds(inner, nameOf(name, key))) } : {}),
    ...(items ? { items: withIds(items, name) } : {}),
  };
}

/** What a field is called in the table: scenes of a part and characters of a scene are ids among other things. */
function nameOf(list: string, key: string): string {
  if (list === 'characters' && key === 'id') return 'character';
  return key === 'scenes' ? 'since' : key;
}

function mapFields<In, Out>(
  fieldsOf: Record<string, In>,
  change: (value: In, key: string) => Out,
): Record<string, Out> {
  return Object.fromEntries(Object.entries(fieldsOf).map(([key, value]) => [key, change(value, key)]));
}
