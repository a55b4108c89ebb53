import { type AuthoredFile, parseJsonFile } from '#compiler/json-file.ts';
import { canonicalForm } from '#compiler/canonical-form.ts';
import { modelOf } from '#compiler/model.ts';
import { isPicture, schemaOf } from '#compiler/schemas/schemas.ts';
import { optimisedSvg } from './drawings/optimised-svg.ts';

/**
 * Returns a content file in canonical form: fields in the order of the schema, lists with a fixed order sorted, laid
 * out by prettier; a picture is optimised. Returns null if the text is not valid JSON or XML, or if a field occurs twice
 * and one of them would be lost.
 */
export async function formatContentFile(file: AuthoredFile): Promise<string | null> {
  if (isPicture(file.path)) return formatPicture(file.text);
  const { errors, repeated, value } = parseJsonFile(file);
  const schema = schemaOf(file.path);
  if (errors.length > 0 || repeated.length > 0 || value === undefined || !schema) return null;
  return formatJson(canonicalForm(modelOf(schema), value));
}

function formatPicture(text: string): string | null {
  try {
    return `${optimisedSvg(text)}\n`;
  } catch {
    return null;
  }
}

/** Returns a value in the project's JSON layout: an object or list is on one line if it fits. */
export async function formatJson(value: unknown): Promise<string> {
  return laidOut({ path: 'src/content/site.json', text: JSON.stringify(value) });
}

/** Returns a text in the layout of the project for files of its path. */
export async function laidOut({ path, text }: AuthoredFile): Promise<string> {
  // Loaded when something is not laid out yet.
  const { format, resolveConfig } = await import('prettier');
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}
