import type { Model } from './model.ts';
import type { Field } from './schemas/fields.ts';
import { jsonSchemaOf } from './schemas/json-schema.ts';

/** Returns the type of a value in words: "id in places", "list of text, at least one"; objects are `object`. */
export function typeWords(model: Model, object: string): string {
  if (model.kind === 'list') return `list of ${typeWords(model.item, object)}${model.filled ? ', at least one' : ''}`;
  return model.kind === 'leaf' ? leafWords(model.field, jsonSchemaOf(model.schema)) : object;
}

/** Returns the type of a leaf in words, by its declaration and its JSON Schema. */
export function leafWords(field: Field, { type, enum: choices }: { type?: string; enum?: unknown[] }): string {
  if (choices) return choices.map((choice) => `"${String(choice)}"`).join(' or ');
  const types: Record<string, string> = { number: 'number', integer: 'whole number', boolean: 'true or false' };
  const words: Record<Field['is'], string> = {
    prose: 'Markdown of one paragraph',
    id: 'id',
    ref: 'kind and id of a page',
    'own-id': 'id',
    'former-id': 'id',
    'place-in-source': 'id of a place in the source',
    time: 'id of a scene',
    position: 'whole number that nothing else has',
    outline: 'SVG path',
    name: 'text',
    text: 'text',
    remark: 'text',
    data: types[type ?? ''] ?? 'text',
  };
  if (field.is === 'id') return `id in ${field.of}`;
  if (field.is === 'time' && field.orPremise) return `"premise", or ${words.time}`;
  return field.is === 'prose' && field.cited ? `${words.prose}, with a citation` : words[field.is];
}
