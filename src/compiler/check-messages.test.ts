import { expect, test } from 'vitest';
import { contentOf, inventedFiles, realFiles } from '#tests/fixtures/content.ts';
import {
  body,
  character,
  claim,
  event,
  film,
  parts,
  place,
  review,
  site,
  source,
  wiki,
} from '#tests/fixtures/small-wiki.ts';
import type { AuthoredFile } from './authored-file.ts';
import { formatProblem } from './problem.ts';
import { readContent } from './read-content.ts';

// What `npm run check` prints, word by word: these messages are the wiki's manual for its contributors.

function check(files: readonly AuthoredFile[]): string {
  return readContent(files)
    .problems.map((problem) => formatProblem(problem, 'content'))
    .join('\n\n');
}

test('says nothing of a wiki that is well', () => {
  expect(check(wiki())).toBe('');
});

test.each([
  ['real film', realFiles],
  ['invented film', inventedFiles],
])('says nothing of the %s', (_, files) => {
  expect(check(files)).toBe('');
});

test('a file that is no JSON: where the first mistake is, and nothing that would follow from it', () => {
  const text = '{\n  "id": "tower",\n  "reveal": "premise"\n  "name": { "text": "Tower" },\n}\n';
  expect(check(wiki({ 'places/tower.json': text }))).toMatchInlineSnapshot();
});

test('an empty file', () => {
  expect(check(wiki({ 'places/tower.json': '' }))).toMatchInlineSnapshot();
});

test('a comment and a trailing comma are no JSON', () => {
  expect(check(wiki({ 'places/a.json': '{ /* the tower */ }', 'places/b.json': '{ "id": "b", }' })))
    .toMatchInlineSnapshot();
});

test('a field that is not known, and the one that was meant', () => {
  expect(check(wiki({ 'places/tower.json': { ...place('tower'), alias: [] } }))).toMatchInlineSnapshot();
});

test('a field that is not known, deep in a file', () => {
  const keeper = character('keeper', {
    body: body({ text: 'He winds the lamp.[^leaf]', reveals: 'premise' } as never),
  });
  expect(check(wiki({ 'characters/keeper.json': keeper }))).toMatchInlineSnapshot();
});

test('a field that is missing', () => {
  const { label: _, ...leaf } = source('leaf');
  expect(check(wiki({ 'sources/leaf.json': leaf }))).toMatchInlineSnapshot();
});

test('a value of the wrong type', () => {
  expect(check(wiki({ 'events/s1.json': event('s1', { order: '1' as never }) }))).toMatchInlineSnapshot();
});

test('a text where a list belongs', () => {
  expect(check(wiki({ 'events/s1.json': event('s1', { characters: 'keeper' as never }) }))).toMatchInlineSnapshot();
});

test('a text that is empty', () => {
  expect(check(wiki({ 'site.json': site({ name: ' ' }) }))).toMatchInlineSnapshot();
});

test('a date that is none', () => {
  expect(check(wiki({ 'sources/leaf.json': source('leaf', { date: '4 May 1998' }) }))).toMatchInlineSnapshot();
});

test('a word that is none of those allowed, and the one that was meant', () => {
  expect(check(wiki({ 'sources/leaf.json': source('leaf', { kind: 'newspapr' as never }) }))).toMatchInlineSnapshot();
});

test('a word that is none of those allowed, nor near one', () => {
  expect(check(wiki({ 'events/s1.json': event('s1', { thread: 'dream' as never }) }))).toMatchInlineSnapshot();
});

test('an unknown id in a link: the place of the id within the text', () => {
  const keeper = character('keeper', { body: body('He lives at [the tower](place:towr).') });
  expect(check(wiki({ 'characters/keeper.json': keeper, 'places/tower.json': place('tower') }))).toMatchInlineSnapshot();
});

test('an unknown id in a link behind escapes of JSON: the place in the file, not in the text', () => {
  const keeper = `{
  "id": "keeper",
  "reveal": "premise",
  "group": "tower",
  "name": { "text": "Keeper", "sources": [{ "source": "leaf" }] },
  "body": [{ "id": "lead", "reveal": "premise", "paragraphs": [
    { "text": "The \\"caf\\u00e9\\" at [the tower](place:towr).[^leaf]", "reveal": "premise" }
  ]}]
}
`;
  expect(check(wiki({ 'characters/keeper.json': keeper, 'places/tower.json': place('tower') }))).toMatchInlineSnapshot();
});

test('an unknown id far in a long line: the excerpt is cut around it', () => {
  const words = 'He keeps the lamp and the log and the stairs. '.repeat(4);
  const keeper = character('keeper', { body: body(`${words}He lives at [the tower](place:towr), they say.`) });
  expect(check(wiki({ 'characters/keeper.json': keeper }))).toMatchInlineSnapshot();
});

test('an unknown source in a citation: the place of the citation', () => {
  const keeper = character('keeper', {
    body: body({ text: 'He winds the lamp.[^leaf] Twice.[^leav#page-2]', reveal: 'premise' }),
  });
  expect(check(wiki({ 'characters/keeper.json': keeper }))).toMatchInlineSnapshot();
});

test('an unknown collection in a link', () => {
  const keeper = character('keeper', { body: body('He lives at [the tower](plaec:tower).') });
  expect(check(wiki({ 'characters/keeper.json': keeper }))).toMatchInlineSnapshot();
});

test('a link to an address that is not secure', () => {
  const keeper = character('keeper', { body: body('See [the office](http://example.org).') });
  expect(check(wiki({ 'characters/keeper.json': keeper }))).toMatchInlineSnapshot();
});

test('an unknown id in the fields of a scene', () => {
  const scene = event('s1', { place: 'towr', characters: [{ id: 'keepr' }], reveal: 's9' });
  const files = {
    'events/s1.json': scene,
    'places/tower.json': place('tower'),
    'characters/keeper.json': character('keeper'),
  };
  expect(check(wiki(files))).toMatchInlineSnapshot();
});

test('an unknown group of characters', () => {
  expect(check(wiki({ 'characters/keeper.json': character('keeper', { group: 'towers' }) }))).toMatchInlineSnapshot();
});

test('an unknown scene as the end of a paragraph, and as the beginning of a truth', () => {
  const tower = place('tower', {
    body: body({ text: 'It is lit.[^leaf]', reveal: 'premise', until: 's33' }),
    claims: [{ ...claim('light', 'Oil'), since: 'scene-3' }],
  });
  expect(check(wiki({ 'places/tower.json': tower }))).toMatchInlineSnapshot();
});

test('an unknown source of a value, of a review and of a reaction', () => {
  const reaction = { source: 'leav', reaction: 'tears' as const, text: 'It moved them.' };
  const files = {
    'places/tower.json': place('tower', {
      claims: [{ ...claim('light'), values: [{ text: 'Oil', sources: [{ source: 'leav' }] }] }],
    }),
    'reviews/leaf.json': review('leaf', { source: 'leav' }),
    'events/s1.json': event('s1', { reactions: [reaction] }),
  };
  expect(check(wiki(files))).toMatchInlineSnapshot();
});

test('an unknown scene in a moment of a review', () => {
  const moments = [{ event: 's1', text: 'The barrel on the steps.' }];
  const voices = [{ reviewer: 'Juniper', rating: null, moments }];
  expect(check(wiki({ 'reviews/leaf.json': review('leaf', { voices }) }))).toMatchInlineSnapshot();
});

test('an unknown scene in the text of the home page', () => {
  const intro = [{ text: 'A film about a lamp.[^leaf]', reveal: 's9' }];
  expect(check(wiki({ 'site.json': site({ intro }) }))).toMatchInlineSnapshot();
});

test('a paragraph that cites nothing', () => {
  const tower = place('tower', { body: body({ text: 'A tower of ninety-one steps.', reveal: 'premise' }) });
  expect(check(wiki({ 'places/tower.json': tower }))).toMatchInlineSnapshot();
});

test('a paragraph of the plot, or of the home page, that cites nothing', () => {
  const files = {
    'film/lamp.json': film({ plot: [{ text: 'The keeper winds the lamp.', reveal: 's1' }] }),
    'site.json': site({ intro: [{ text: 'A film about a lamp.', reveal: 'premise' }] }),
  };
  expect(check(wiki(files))).toMatchInlineSnapshot();
});

test('a value without sources', () => {
  const light = { ...claim('light'), values: [{ text: 'Oil' }] } as never;
  expect(check(wiki({ 'places/tower.json': place('tower', { claims: [light] }) }))).toMatchInlineSnapshot();
});

test('a value with an empty list of sources', () => {
  const light = { ...claim('light'), values: [{ text: 'Oil', sources: [] }] };
  expect(check(wiki({ 'places/tower.json': place('tower', { claims: [light] }) }))).toMatchInlineSnapshot();
});

test('a rank without a reason', () => {
  const light = {
    ...claim('light'),
    values: [{ text: 'Oil', rank: 'preferred' as const, sources: [{ source: 'leaf' }] }],
  };
  expect(check(wiki({ 'places/tower.json': place('tower', { claims: [light] }) }))).toMatchInlineSnapshot();
});

test('no place, and no reason for it', () => {
  const { placeReason: _, ...scene } = event('s1', { place: null });
  expect(check(wiki({ 'events/s1.json': scene }))).toMatchInlineSnapshot();
});

test('a former id that another file has', () => {
  const files = {
    'characters/keeper.json': character('keeper', { formerIds: ['baek', 'clerk'] }),
    'characters/clerk.json': character('clerk', { formerIds: ['baek'] }),
  };
  expect(check(wiki(files))).toMatchInlineSnapshot();
});

test('two statements of one id, and two sections of one id', () => {
  const tower = place('tower', {
    claims: [claim('light', 'Oil'), claim('light', 'Clockwork')],
    body: [...body('A tower.'), ...body('A tower by the sea.')],
  });
  expect(check(wiki({ 'places/tower.json': tower }))).toMatchInlineSnapshot();
});

test('an id that is not the name of the file', () => {
  expect(check(wiki({ 'places/tower.json': place('the-tower') }))).toMatchInlineSnapshot();
});

test('an id of the wrong form', () => {
  expect(check(wiki({ 'places/tower.json': place('The_Tower') }))).toMatchInlineSnapshot();
});

test('HTML in prose', () => {
  expect(check(wiki({ 'places/tower.json': place('tower', { body: body('A tower<br>by the sea.') }) }))).toMatchInlineSnapshot();
});

test('a heading in prose', () => {
  expect(check(wiki({ 'places/tower.json': place('tower', { body: body('# Steps\n\nNinety-one.') }) }))).toMatchInlineSnapshot();
});

test('a list in prose', () => {
  expect(check(wiki({ 'places/tower.json': place('tower', { body: body('- steps\n- a lamp') }) }))).toMatchInlineSnapshot();
});

test('two paragraphs where one belongs', () => {
  expect(check(wiki({ 'places/tower.json': place('tower', { body: body('It is tall.\n\nIt is lit.') }) }))).toMatchInlineSnapshot();
});

test('a citation that is none, for a space in it', () => {
  const tower = place('tower', { body: body('It is tall.[^leaf page 2]') });
  expect(check(wiki({ 'places/tower.json': tower }))).toMatchInlineSnapshot();
});

test('an unknown id in a text that begins with spaces', () => {
  const tower = place('tower', { body: body('  It is kept by [him](character:keepr).') });
  expect(check(wiki({ 'places/tower.json': tower }))).toMatchInlineSnapshot();
});

test('an id in a link that is none, for its capital letters', () => {
  const tower = place('tower', { body: body('It is kept by [him](character:Keeper).') });
  expect(check(wiki({ 'places/tower.json': tower }))).toMatchInlineSnapshot();
});

test('a source, or a film, that is not known before watching', () => {
  const { reveal: _, ...lamp } = film();
  expect(check(wiki({ 'sources/leaf.json': source('leaf', { reveal: 's2' }), 'film/lamp.json': lamp }))).toMatchInlineSnapshot();
});

test('a file in no collection', () => {
  expect(check(wiki({ 'character/keeper.json': character('keeper'), 'notes.json': {} }))).toMatchInlineSnapshot();
});

test('a file whose name can be no id', () => {
  expect(check(wiki({ 'characters/The Keeper.json': character('keeper') }))).toMatchInlineSnapshot();
});

test('a file in a folder of a collection', () => {
  expect(check(wiki({ 'characters/tower/keeper.json': character('keeper') }))).toMatchInlineSnapshot();
});

test('no site.json, no parts.json, no film', () => {
  expect(check(wiki({ 'site.json': null, 'parts.json': null, 'film/lamp.json': null }))).toMatchInlineSnapshot();
});

test('no part, and a part without a scene', () => {
  expect(check(wiki({ 'parts.json': { parts: [] } }))).toMatchInlineSnapshot();
  expect(check(wiki({ 'parts.json': parts(['s1'], []) }))).toMatchInlineSnapshot();
});
