import { expect, test } from 'vitest';
import { modelOf, type ObjectModel } from '#compiler/model.ts';
import { award } from '#compiler/schemas/award.ts';
import { claim } from '#compiler/schemas/claim.ts';
import { line } from '#compiler/schemas/line.ts';
import { collectionModels } from '#compiler/schemas/schemas.ts';
import { questionsOf } from './questions.ts';

const models = [
  ...Object.entries(collectionModels),
  ...[award, claim, line].map((schema) => ['list', modelOf(schema) as ObjectModel] as const),
];

/** Returns questions in short: `!` required, `?` asked, `*` several answers. */
function inShort(model: ObjectModel): string[] {
  return questionsOf(model).map(({ flag, required, asked, many, unless, within }) =>
    [flag, required ? '!' : asked ? '?' : '', many ? '*' : '', unless && ` unless ${unless}`, within && ` in ${within}`]
      .filter(Boolean)
      .join(''),
  );
}

test.each(models)('each flag of %s means one field', (_, model) => {
  const flags = questionsOf(model).map(({ flag }) => flag);
  expect(flags.filter((flag, index) => flags.indexOf(flag) !== index)).toEqual([]);
});

test('what a schema requires is asked, what it says to ask too, and the rest has a flag', () => {
  expect(inShort(collectionModels.events)).toMatchInlineSnapshot(`
    [
      "synonyms*",
      "title?",
      "icon",
      "drawing",
      "place?",
      "place-reason? unless place",
      "thread!",
      "characters?*",
      "body-heading in body",
      "body-includes in body",
      "body?*",
    ]
  `);
  expect(inShort(collectionModels.sources)).toMatchInlineSnapshot(`
    [
      "synonyms*",
      "label!",
      "title?",
      "url?",
      "no-address? unless url",
      "read-day",
      "read-as in read-day",
      "read-note in read-day",
      "places*",
      "kind!",
      "language!",
      "date?",
      "grade!",
      "reason!",
      "body-heading in body",
      "body-includes in body",
      "body?*",
    ]
  `);
  expect(inShort(collectionModels.people)).toMatchInlineSnapshot(`
    [
      "synonyms*",
      "entry",
      "icon",
      "name!",
      "original",
      "original-lang in original",
      "ref",
      "body-heading in body",
      "body-includes in body",
      "body?*",
      "job!",
      "character?",
      "note",
    ]
  `);
});

test('of the kinds of a value there is one', () => {
  const kinds = questionsOf(modelOf(claim) as ObjectModel).flatMap(({ alternative }) => alternative ?? []);
  expect([...new Set(kinds)]).toEqual(['text', 'date', 'duration', 'count', 'money', 'rating', 'place', 'links']);
});
