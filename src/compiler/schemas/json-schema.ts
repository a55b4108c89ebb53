import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';

/**
 * The JSON Schema (https://json-schema.org, draft 7) of what an author writes. What the combinators of `fields.ts` say of
 * a value stands in it too, as `field` and `shown`.
 */
export function jsonSchemaOf(schema: GenericSchema): object {
  // The mode that is meant for input would leave out what is said of a value after it is parsed.
  return toJsonSchema(schema, { errorMode: 'ignore', target: 'draft-07' });
}
