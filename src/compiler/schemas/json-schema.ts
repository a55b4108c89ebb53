import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';

/**
 * The JSON Schema (https://json-schema.org, draft 7) of what an author writes. What the combinators of `fields.ts` say of
 * a value stands in it too, as `field` and `shown`.
 */
export function jsonSchemaOf(schema: GenericSchema): object {
  return toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore', target: 'draft-07' });
}
