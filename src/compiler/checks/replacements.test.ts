import { expect, test } from 'vitest';
import { check } from '#tests/fixtures/check-output.ts';
import { body, parts, place, review } from '#tests/fixtures/small-wiki.ts';

// What stands in the place of a text that is hidden again.

const threeParts = { 'parts.json': parts(['s1'], ['s2'], ['s3']) };

test('a lead that ends before the next one begins', () => {
  const lead = body(
    { text: 'It is lit.[^leaf]', reveal: 'premise', until: 's1' },
    { text: 'It is dark.[^leaf]', reveal: 's3' },
  );
  expect(check({ ...threeParts, 'places/tower.json': place('tower', { body: lead }) })).toMatchInlineSnapshot(`
    "content/places/tower.json:20:20  warning: no-replacement
      at body[0].paragraphs[0].until
      19 |           "reveal": "premise",
      20 |           "until": "s1"
         |                    ^
      This is hidden from part 1 on, but no other begins there, and the page has no lead.
      Fix: Set it to the "reveal" of the text that replaces it: "until": "s3"."
  `);
});

test('a paragraph that ends where no other begins, beside others', () => {
  const lead = body('A tower.', { text: 'It is lit.[^leaf]', reveal: 'premise', until: 's2' });
  expect(check({ ...threeParts, 'places/tower.json': place('tower', { body: lead }) })).toMatchInlineSnapshot(`
    "content/places/tower.json:24:20  warning: no-replacement
      at body[0].paragraphs[1].until
      23 |           "reveal": "premise",
      24 |           "until": "s2"
         |                    ^
      This is hidden from part 2 on, but no other begins there.
      Fix: Add the text that replaces it, with this scene as its "reveal"; or remove "until"."
  `);
});

test('a passage of a review', () => {
  const verdict = [{ text: 'Fine so far.', reveal: 'premise', until: 's2' }];
  const voices = [{ reviewer: 'Juniper', rating: null, verdict }];
  expect(check({ ...threeParts, 'reviews/leaf.json': review('leaf', { voices }) })).toContain('no-replacement');
});

test('reports nothing where another begins in the same part', () => {
  const lead = body(
    { text: 'It is lit.[^leaf]', reveal: 'premise', until: 's2' },
    { text: 'It is dark.[^leaf]', reveal: 's2' },
  );
  expect(check({ ...threeParts, 'places/tower.json': place('tower', { body: lead }) })).toBe('');
});
