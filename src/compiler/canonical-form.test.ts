import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { canonicalForm } from './canonical-form.ts';
import { modelOf } from './model.ts';
import { alphabetical, canonical, field, list, reveal, revealable, text, shownWithParent } from './schemas/fields.ts';

const upper = canonical(field(v.string(), { is: 'text' }), {
  form: (value) => (typeof value === 'string' ? value.toUpperCase() : value),
});
const oil = revealable({ name: text, sort: v.optional(upper), reveal });
const lamp = shownWithParent({
  id: text,
  names: canonical(list(text), alphabetical),
  oils: list(oil),
  best: v.optional(oil),
});
const model = modelOf(lamp);

/** Serialises a value, keeping the order of its fields. */
const written = (value: unknown) => JSON.stringify(canonicalForm(model, value));

test('fields are put in the order of the schema, at every depth', () => {
  const value = { best: { reveal: 's1', name: 'Whale' }, oils: [{ reveal: 's2', name: 'Rape' }], id: 'tall' };
  expect(written(value)).toBe(
    JSON.stringify({ id: 'tall', oils: [{ name: 'Rape', reveal: 's2' }], best: { name: 'Whale', reveal: 's1' } }),
  );
});

test('lists and values with a canonical form get it, and other lists keep their order', () => {
  const oils = [
    { name: 'Rape', sort: 'plant' },
    { name: 'Cod', sort: 'FISH' },
  ];
  expect(canonicalForm(model, { id: 'tall', names: ['Spire', 'Keep'], oils })).toEqual({
    id: 'tall',
    names: ['Keep', 'Spire'],
    oils: [
      { name: 'Rape', sort: 'PLANT' },
      { name: 'Cod', sort: 'FISH' },
    ],
  });
});

test('fields that the schema does not know come last, unchanged', () => {
  expect(written({ wick: { b: 1, a: [2, { d: null, c: 3 }] }, id: 'tall' })).toBe(
    JSON.stringify({ id: 'tall', wick: { b: 1, a: [2, { d: null, c: 3 }] } }),
  );
});

test('values of the wrong type are unchanged', () => {
  const wrong = { id: ['x'], names: [3, 'b', 'a'], oils: 'none', best: null };
  expect(canonicalForm(model, wrong)).toEqual(wrong);
});

test('for any file, the canonical form is idempotent and loses nothing', () => {
  fc.assert(
    fc.property(
      fc.record({ id: fc.jsonValue(), names: fc.jsonValue(), oils: fc.array(fc.jsonValue()), wick: fc.jsonValue() }),
      (value) => {
        const form = canonicalForm(model, value);
        expect(JSON.stringify(canonicalForm(model, form))).toBe(JSON.stringify(form));
        expect(lettersOf(form)).toBe(lettersOf(value));
      },
    ),
  );
});

test('the input is not mutated', () => {
  const value = { oils: [{ sort: 'plant', name: 'Rape' }], names: ['b', 'a'], id: 'tall' };
  const before = JSON.stringify(value);
  canonicalForm(model, value);
  expect(JSON.stringify(value)).toBe(before);
});

/** Returns the letters of a value, sorted and in one case. */
function lettersOf(value: unknown): string {
  return JSON.stringify(value).toUpperCase().split('').toSorted().join('');
}
