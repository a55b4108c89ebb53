import { expect, test } from 'vitest';
import { modelOf } from '#compiler/model.ts';
import { claim } from '#compiler/schemas/claim.ts';
import { collectionSchemas } from '#compiler/schemas/schemas.ts';
import { instancesOf, nodesOf } from '#compiler/walk.ts';
import { contentOf } from '#tests/fixtures/content.ts';
import { collectionNames, parseEntityRef } from '#wiki/collections.ts';
import { filmFiles } from './film-files.ts';

// A date, a sum or a length that is written in words would be drawn in no chart, compared with no other value, and
// might stand beside the same in another form.

const month = '(January|February|March|April|May|June|July|August|September|October|November|December)';
const number = String.raw`(about |nearly |some |over |more than )?\d[\d.,]*( (thousand|million|billion))?`;
const currency = String.raw`(won|US dollars|dollars|euros?|(Philippine )?pesos|yen|KRW|USD|₩)`;

/** What a typed value would say. */
const typed = [
  // 23 January 2013, January 23, 2013; 23 December; January 2013; 7–8 April 2013; 2013
  new RegExp(`^(\\d+([–-]\\d+)? )?${month}( \\d+)?(,? \\d{4})?$`),
  /^(1[89]|20)\d\d([–-]\d+)*$/,
  // 12,782,920; 12.8 million; 5.8 billion won; 30 million US dollars; 89%; 12 nominations
  new RegExp(`^${number}( ${currency})?$`),
  new RegExp(`^${number} ?(%|per ?cent|tickets?|screens?|nominations?|votes?|viewers)$`),
  new RegExp(`^${number} (minutes?|hours?|days?|weeks?|months?|years?)( old)?$`),
  // 8.2 of 10; 8.4/10, from 1 vote; ★★★¾☆
  new RegExp(`^${number} ?(of|out of|/) ?${number}(,? from ${number} votes?)?$`),
  /^[★½¾¼☆]+$/,
  // 4th; fourth
  /^\d+(st|nd|rd|th)$/,
  /^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/i,
];

const content = contentOf(filmFiles);
const facts = collectionNames.flatMap((name) =>
  [...content.entities[name]].flatMap(([id, entity]) =>
    instancesOf(claim, nodesOf(modelOf(collectionSchemas[name]), entity))
      .filter(({ value }) => value.kind === 'fact')
      .map(({ value }) => ({ where: `${name}/${id} ${value.id}`, values: value.values })),
  ),
);

function isTyped(text: string): boolean {
  return typed.some((form) => form.test(text));
}

test('no fact has a date, a number or a rating in words', () => {
  const texts = facts.flatMap(({ where, values }) =>
    values.flatMap(({ text }) => (text ? [[where, text.source]] : [])),
  );
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter(([, text = '']) => isTyped(text))).toEqual([]);
});

test('no fact is a link in words where the name of the page is all that it says', () => {
  const called = ({ source }: { source: string }) => /^\[([^\]]+)\]\(([a-z]+:[a-z0-9-]+)\)$/.exec(source) ?? [];
  const found = facts.flatMap(({ where, values }) =>
    values.flatMap(({ text }) => {
      const [, words, target = ''] = text ? called(text) : [];
      const ref = parseEntityRef(target);
      const page = ref && content.entities[ref.collection].get(ref.id);
      return page && 'name' in page && page.name.text === words ? [[where, words]] : [];
    }),
  );
  expect(found).toEqual([]);
});

test('values of every kind are told', () => {
  const told = new Set(facts.flatMap(({ values }) => values.flatMap((value) => Object.keys(value))));
  for (const kind of ['text', 'date', 'duration', 'count', 'money', 'rating', 'place', 'links'])
    expect(told).toContain(kind);
});

test.each([
  '23 January 2013',
  'January 23, 2013',
  '23 December',
  'January 2013',
  '7–8 April 2013',
  '1997',
  '12,782,920',
  'nearly 12.8 million',
  '5.8 billion won',
  '80.3 million US dollars',
  '89%',
  '12 nominations',
  '127 minutes',
  '7 years old',
  '8.2 of 10',
  '8.4/10, from 1 vote',
  '★★★¾☆',
  '4th',
])('"%s" would be found', (text) => {
  expect(isTyped(text)).toBe(true);
});
