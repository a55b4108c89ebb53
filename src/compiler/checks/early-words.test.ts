import { expect, test } from 'vitest';
import { check } from '#tests/fixtures/check-output.ts';
import { body, character, event, motif, parts, place, site, source } from '#tests/fixtures/small-wiki.ts';

// Spoilers in plain words: a name, or a run of words with a word of its own, that all other files have only later.

const late = (text: string) => ({ text: `${text}[^leaf]`, reveal: 's3' });
const tower = (...text: Parameters<typeof body>) => ({ 'places/tower.json': place('tower', { body: body(...text) }) });

test('words of a later text', () => {
  const keeper = character('keeper', { body: body(late('In the end he burns the lighthouse down.')) });
  const files = { 'characters/keeper.json': keeper, ...tower('Here he burns the lighthouse down to the ground.') };
  expect(check(files)).toMatchInlineSnapshot(`
    "content/places/tower.json:18:25  warning: early-words
      at body[0].paragraphs[0].text
      17 |         {
      18 |           "text": "Here he burns the lighthouse down to the ground.[^leaf]",
         |                         ^
      "he burns the lighthouse down" is shown from before watching on, but elsewhere only from part 2 on, first in characters/keeper.json.
      Fix: If it tells too much, set a later "reveal" or write other words; if not, set an earlier "reveal" there, or write other words."
  `);
});

test('a later name, without a link', () => {
  const helper = character('helper', { reveal: 's3', name: { text: 'Old Nan', sources: [{ source: 'leaf' }] } });
  expect(check({ 'characters/helper.json': helper, ...tower('Here lives Old Nan.') })).toMatchInlineSnapshot(`
    "content/places/tower.json:18:31  warning: early-words
      at body[0].paragraphs[0].text
      17 |         {
      18 |           "text": "Here lives Old Nan.[^leaf]",
         |                               ^
      "Old Nan" is shown from before watching on, but elsewhere only from part 2 on, first in characters/helper.json.
      Fix: If it tells too much, set a later "reveal" or write other words; if not, set an earlier "reveal" there, or write other words."
  `);
});

test('in the parts list, which has no reveals, the mend is another', () => {
  const keeper = character('keeper', { body: body(late('In the end he burns the lighthouse down.')) });
  const { parts: all } = parts(['s1', 's2'], ['s3']);
  const open = ['Why does he say that he burns the lighthouse down?'];
  const list = { parts: all.map((part, at) => (at === 0 ? { ...part, open } : part)) };
  expect(check({ 'characters/keeper.json': keeper, 'parts.json': list })).toContain(
    'If it tells too much, write it where it is shown from part 2 on or write other words',
  );
});

test.each<[string, Record<string, unknown>]>([
  [
    'words that an earlier text of another file has',
    {
      'characters/keeper.json': character('keeper', { body: body(late('Then he burns the lighthouse down.')) }),
      'sources/leaf.json': source('leaf', { body: body('It tells how he burns the lighthouse down.') }),
      ...tower('Here he burns the lighthouse down.'),
    },
  ],
  [
    'a run of common words',
    {
      'characters/keeper.json': character('keeper', { body: body(late('It was the end of a day.')) }),
      'site.json': site({ intro: [{ text: 'The end of a day.[^leaf]', reveal: 'premise' }] }),
    },
  ],
  ['two versions of a text', tower('Here he burns the lighthouse down.', late('Here he burns the lighthouse down.'))],
  [
    'a common word that is a name at the beginning of a sentence',
    {
      'places/meals.json': place('meals', { reveal: 's3', name: { text: 'Meals', sources: [{ source: 'leaf' }] } }),
      ...tower('It is quiet. Meals are cold, and no meals are late.'),
    },
  ],
  [
    'a name in other capitals',
    {
      'places/trial.json': place('trial', { reveal: 's3', name: { text: 'The trial', sources: [{ source: 'leaf' }] } }),
      ...tower('He waits for the trial.'),
    },
  ],
  [
    'a name in small letters',
    {
      'places/nook.json': place('nook', { reveal: 's3', name: { text: 'a nook', sources: [{ source: 'leaf' }] } }),
      ...tower('There is a nook.'),
    },
  ],
  [
    'a day of the year in a date',
    {
      'motifs/day.json': motif('day', { reveal: 's3', name: { text: '4 May', sources: [{ source: 'leaf' }] } }),
      ...tower('It was built by 4 May 1998.'),
    },
  ],
  [
    'the target of a link',
    {
      'events/s3.json': event('s3', { reveal: 's3', title: { text: 'Old Nan', reveal: 's3' } }),
      ...tower('See [the leaf](https://leaf.example/Old-Nan).'),
    },
  ],
])('reports nothing for %s', (_, files) => {
  expect(check(files)).toBe('');
});
