import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { canonicalForm } from './canonical-form.ts';
import { modelOf } from './model.ts';
import { alphabetical, canonical, field, list, reveal, revealable, text, withWhole } from './schemas/fields.ts';

const upper = canonical(field(v.string(), { is: 'text' }), {
  form: (value) => (typeof value === 'string' ? value.toUpperCase() : value),
});
const oil = revealable({ name: text, sort: v.optional(upper), reveal });
const lamp = withWhole({
  id: text,
  names: canonical(list(text), alphabetical),
  oils: list(oil),
  best: v.optional(oil),
});
const model = modelOf(lamp);

/** A value with the order of its fields, which JSON keeps. */
const written = (value: unknown) => JSON.stringify(canonicalForm(model, value));

test('fields stand in the order of the schema, at every depth', () => {
  const value = { best: { reveal: 's1', name: 'Whale' }, oils: [{ reveal: 's2', name: 'Rape' }], id: 'tall' };
  expect(written(value)).toBe(
    JSON.stringify({ id: 'tall', oils: [{ name: 'Rape', reveal: 's2' }], best: { name: 'Whale', reveal: 's1' } }),
  );
});

test('lists and values that have one form stand in it, and other lists keep their order', () => {
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

test('what the schema does not know stands behind, as it is', () => {
  expect(written({ wick: { b: 1, a: [2, { d: null, c: 3 }] }, id: 'tall' })).toBe(
    JSON.stringify({ id: 'tall', wick: { b: 1, a: [2, { d: null, c: 3 }] } }),
  );
});

test('what is not of the type that the schema wants stays as it is', () => {
  const wrong = { id: ['x'], names: [3, 'b', 'a'], oils: 'none', best: null };
  expect(canonicalForm(model, wrong)).toEqual(wrong);
});

test('whatever a file holds, its form has one form, and loses nothing', () => {
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

test('what was given is left as it was', () => {
  const value = { oils: [{ sort: 'plant', name: 'Rape' }], names: ['b', 'a'], id: 'tall' };
  const before = JSON.stringify(value);
  canonicalForm(model, value);
  expect(JSON.stringify(value)).toBe(before);
});

/** The letters of a value, whatever their order and their case. */
function lettersOf(value: unknown): string {
  return JSON.stringify(value).toUpperCase().split('').toSorted().join('');
}
