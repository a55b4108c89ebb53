import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';

/**
 * Returns the JSON Schema (https://json-schema.org, draft 7) of the authored form of a value. The metadata of
 * `fields.ts` is in it too, as `field` and `shown`.
 */
export function jsonSchemaOf(schema: GenericSchema): object {
  // The input mode would omit metadata that is attached after a transform.
  return toJsonSchema(schema, { errorMode: 'ignore', target: 'draft-07' });
}
