import { expect, test } from 'vitest';
import { check } from '#tests/fixtures/check-output.ts';
import { review } from '#tests/fixtures/small-wiki.ts';

// What a review would say that it does not have, because that comes later.

const voiceWith = (more: object) => ({ 'reviews/leaf.json': review('leaf', { voices: [{ ...voice, ...more }] }) });
const voice = { reviewer: 'Juniper', rating: null };
const early = { text: 'The lamp is bright.', reveal: 'premise' };
const late = { text: 'The end is weak.', reveal: 's3' };

test('criticism that all comes later than praise', () => {
  expect(check(voiceWith({ praise: [early], criticism: [late] }))).toMatchInlineSnapshot(`
    "content/reviews/leaf.json:17:20  warning: says-none
      at voices[0].criticism
      16 |       ],
      17 |       "criticism": [
         |                    ^
      From before watching on, the page says that there is no criticism, but all of it comes from part 2 on.
      Fix: Say one point of it without what is later, and give that an earlier "reveal"."
  `);
});

test('praise that all comes later than criticism', () => {
  expect(check(voiceWith({ praise: [late], criticism: [early] }))).toContain('at voices[0].praise');
});

test.each([
  ['neither is shown', { praise: [late], criticism: [late] }],
  ['there is none', { praise: [early] }],
  ['some of it is shown', { praise: [early], criticism: [late, early] }],
])('reports nothing where %s', (_, more) => {
  expect(check(voiceWith(more))).toBe('');
});
