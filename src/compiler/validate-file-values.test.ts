import { expect, test } from 'vitest';
import { check } from '#tests/fixtures/check-output.ts';
import { claim, event, motif, parts, place, site, source } from '#tests/fixtures/small-wiki.ts';

// A field whose value does not match its schema.

test('a value of the wrong type', () => {
  expect(check({ 'events/s1.json': event('s1', { order: '1' as never }) })).toMatchInlineSnapshot(`
    "content/events/s1.json:8:12  error: wrong-value
      at order
      7 |   },
      8 |   "order": "1",
        |            ^
      "1" is not allowed here.
      Fix: Expected a number."
  `);
});

test('a text where a list belongs', () => {
  expect(check({ 'events/s1.json': event('s1', { characters: 'keeper' as never }) })).toMatchInlineSnapshot(`
    "content/events/s1.json:12:17  error: wrong-value
      at characters
      11 |   "thread": "past",
      12 |   "characters": "keeper"
         |                 ^
      "keeper" is not allowed here.
      Fix: Expected a list: [ … ]."
  `);
});

test('an empty text', () => {
  expect(check({ 'site.json': site({ name: ' ' }) })).toMatchInlineSnapshot(`
    "content/site.json:3:11  error: wrong-value
      at name
      2 |   "id": "lamp-wiki",
      3 |   "name": " ",
        |           ^
      An empty text is not allowed here.
      Fix: Expected some text."
  `);
});

test('an invalid date', () => {
  expect(check({ 'sources/leaf.json': source('leaf', { date: '4 May 1998' }) })).toMatchInlineSnapshot(`
    "content/sources/leaf.json:16:11  error: wrong-value
      at date
      15 |   },
      16 |   "date": "4 May 1998"
         |           ^
      "4 May 1998" is not allowed here.
      Fix: Expected a valid day, such as "1998-05-03", a month "1998-05" or a year "1998", from 1800 to 2100."
  `);
});

test('a word that is not allowed, with the probable one', () => {
  expect(check({ 'motifs/kite.json': motif('kite', { type: 'rituall' as never }) })).toMatchInlineSnapshot(`
    "content/motifs/kite.json:12:11  error: wrong-value
      at type
      11 |   },
      12 |   "type": "rituall"
         |           ^
      "rituall" is not allowed here.
      Fix: Expected "object", "ritual" or "theme".
      Did you mean "ritual"?"
  `);
});

test('a word that is not allowed, without a similar one', () => {
  expect(check({ 'motifs/kite.json': motif('kite', { type: 'dream' as never }) })).toMatchInlineSnapshot(`
    "content/motifs/kite.json:12:11  error: wrong-value
      at type
      11 |   },
      12 |   "type": "dream"
         |           ^
      "dream" is not allowed here.
      Fix: Expected "object", "ritual" or "theme"."
  `);
});

test('a value without sources', () => {
  const light = { ...claim('light'), values: [{ text: 'Oil', reveal: 'premise' }] } as never;
  expect(check({ 'places/tower.json': place('tower', { claims: [light] }) })).toMatchInlineSnapshot(`
    "content/places/tower.json:19:9  error: no-source
      at claims[0].values[0]
      18 |       "values": [
      19 |         {
         |         ^
      The field "sources" is missing.
      Fix: Add at least one source: "sources": [{ "source": "river-post", "place": "cast-list" }]."
  `);
});

test('a value with an empty list of sources', () => {
  const light = { ...claim('light'), values: [{ text: 'Oil', sources: [], reveal: 'premise' }] };
  expect(check({ 'places/tower.json': place('tower', { claims: [light] }) })).toMatchInlineSnapshot(`
    "content/places/tower.json:21:22  error: no-source
      at claims[0].values[0].sources
      20 |           "text": "Oil",
      21 |           "sources": [],
         |                      ^
      An empty list is not allowed here.
      Fix: Expected at least one source."
  `);
});

test('a rank without a reason', () => {
  const light = {
    ...claim('light'),
    values: [{ text: 'Oil', rank: 'preferred' as const, sources: [{ source: 'leaf' }], reveal: 'premise' }],
  };
  expect(check({ 'places/tower.json': place('tower', { claims: [light] }) })).toMatchInlineSnapshot(`
    "content/places/tower.json:19:9  error: wrong-value
      at claims[0].values[0]
      18 |       "values": [
      19 |         {
         |         ^
      These fields do not go together.
      Fix: Expected a "reason" beside a rank that is not "normal"."
  `);
});

test('no place and no reason for it', () => {
  const { placeReason: _, ...scene } = event('s1', { place: null });
  expect(check({ 'events/s1.json': scene })).toMatchInlineSnapshot(`
    "content/events/s1.json:1:1  error: wrong-value
      1 | {
        | ^
      These fields do not go together.
      Fix: Expected a "placeReason" beside a place that is null."
  `);
});

test('an invalid id', () => {
  expect(check({ 'places/tower.json': place('The_Tower') })).toMatchInlineSnapshot(`
    "content/places/tower.json:2:9  error: wrong-value
      at id
      1 | {
      2 |   "id": "The_Tower",
        |         ^
      "The_Tower" is not allowed here.
      Fix: Expected lower-case letters, digits and single hyphens, such as "old-miller"."
  `);
});

test('no parts, and a part without scenes', () => {
  expect(check({ 'parts.json': { parts: [] } })).toMatchInlineSnapshot(`
    "content/parts.json:2:12  error: wrong-value
      at parts
      1 | {
      2 |   "parts": []
        |            ^
      An empty list is not allowed here.
      Fix: Expected at least one part."
  `);
  expect(check({ 'parts.json': parts(['s1'], []) })).toMatchInlineSnapshot(`
    "content/parts.json:11:17  error: wrong-value
      at parts[1].scenes
      10 |       "cue": "Cue 2.",
      11 |       "scenes": []
         |                 ^
      An empty list is not allowed here.
      Fix: Expected at least one scene."
  `);
});
