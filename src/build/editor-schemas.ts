import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GenericSchema } from 'valibot';
import type { AuthoredFile } from '#compiler/json-file.ts';
import { knownIds } from '#compiler/known-ids.ts';
import { drawing } from '#compiler/schemas/drawing.ts';
import type { Field } from '#compiler/schemas/fields.ts';
import { jsonSchemaOf } from '#compiler/schemas/json-schema.ts';
import { collectionSchemas, drawingFolder, singleSchemas } from '#compiler/schemas/schemas.ts';
import { collectionNames } from '#wiki/collections.ts';
import { readContentFiles } from './content-files.ts';

// What editors complete and check content files by. The schemas list the ids of the wiki, so they follow the content
// and are not committed; the settings that map files to schemas are the same for every wiki, and are.

const folder = '.vscode';

/** The kinds of content files: a name for the schema, and the files that it is for. */
const kinds: readonly { name: string; files: string; schema: GenericSchema }[] = [
  ...collectionNames.map((name) => ({ name, files: `${name}/*.json`, schema: collectionSchemas[name] })),
  { name: drawingFolder.slice(0, -1), files: `${drawingFolder}*.json`, schema: drawing },
  ...Object.entries(singleSchemas).map(([path, schema]) => ({ name: path.replace('.json', ''), files: path, schema })),
];

/**
 * Returns a JSON Schema (https://json-schema.org, draft 7) for each kind of content file, by path. It lists the ids of
 * a wiki wherever a field expects one; invalid files are ids too.
 */
export function editorSchemas(files: readonly AuthoredFile[]): Map<string, string> {
  const definitions = Object.fromEntries(
    // An `enum` must not be empty.
    Object.entries(knownIds(files)).map(([target, ids]) => [
      target,
      { type: 'string', ...(ids.length > 0 && { enum: ids }) },
    ]),
  );
  return new Map(
    kinds.map(({ name, schema }) => {
      const made = forEditors(jsonSchemaOf(schema)) as object;
      return [`${folder}/schemas/${name}.json`, `${JSON.stringify({ ...made, definitions }, null, 2)}\n`];
    }),
  );
}

/** The path of the settings of VS Code that map content files to their schemas. */
export const editorSettingsPath = `${folder}/settings.json`;

/** Returns these settings. */
export function editorSettings(): { 'json.schemas': { fileMatch: string[]; url: string }[] } {
  return {
    'json.schemas': kinds.map(({ name, files }) => ({
      fileMatch: [`/src/content/${files}`],
      url: `./${folder}/schemas/${name}.json`,
    })),
  };
}

/** Writes the schemas of a wiki below `root`, where they differ from those that are there. */
export function writeEditorSchemas(files: readonly AuthoredFile[] = readContentFiles('src/content'), root = '.'): void {
  for (const [path, text] of editorSchemas(files)) {
    const file = join(root, path);
    if (textOf(file) === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // There is none yet.
    return undefined;
  }
}

/** Annotations in the schemas that editors do not use. */
const ours = new Set(['field', 'shown', 'canonical', 'byReveal', 'whole', 'needed', 'asked']);

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
