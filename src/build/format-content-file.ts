import { format, resolveConfig } from 'prettier';
import { type AuthoredFile, parseJsonFile } from '#compiler/json-file.ts';
import { canonicalForm } from '#compiler/canonical-form.ts';
import { modelOf } from '#compiler/model.ts';
import { schemaOf } from '#compiler/schemas/schemas.ts';

/**
 * The text of a content file in its one form: fields in the order of the schema, lists that have one order in that
 * order, laid out by prettier. Null where the text is no JSON, or has a field twice, of which one would be lost.
 */
export async function formatContentFile(file: AuthoredFile): Promise<string | null> {
  const { errors, repeated, root } = parseJsonFile(file);
  const schema = schemaOf(file.path);
  if (errors.length > 0 || repeated.length > 0 || !root || !schema) return null;
  return formatJson(canonicalForm(modelOf(schema), JSON.parse(file.text)));
}

/** A value as the project lays out JSON: an object or a list stands in one line where it fits. */
export async function formatJson(value: unknown): Promise<string> {
  const options = await resolveConfig('src/content/site.json');
  return format(JSON.stringify(value), { ...options, parser: 'json' });
}
