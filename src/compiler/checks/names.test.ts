import { expect, test } from 'vitest';
import { check } from '#tests/fixtures/check-output.ts';
import { body, character, citesLeaf, place } from '#tests/fixtures/small-wiki.ts';

test('a spelling of a name that no source uses', () => {
  const name = { text: 'Baek Mu-jin', sources: citesLeaf };
  const files = {
    'characters/baek.json': character('baek', { name }),
    'places/tower.json': place('tower', { body: body('Here lives [Mu-jun](character:baek).') }),
  };
  expect(check(files)).toMatchInlineSnapshot(`
    "content/places/tower.json:18:32  error: unknown-spelling
      at body[0].paragraphs[0].text
      17 |         {
      18 |           "text": "Here lives [Mu-jun](character:baek).[^leaf]",
         |                                ^
      "Mu-jun" is not a known spelling of "Mu-jin".
      Fix: Write "Mu-jin"; if a source spells it this way, add the spelling as an alias, with the source.
      Did you mean "Mu-jin"?"
  `);
});
