import { expect, test } from 'vitest';
import { body, character, citesLeaf, claim, site } from '#tests/fixtures/small-wiki.ts';
import { plainText } from '#wiki/prose.ts';
import { pageAt } from '#tests/fixtures/page-at.ts';

test('characters are sorted by group and by their order in it; empty groups are left out', () => {
  const groups = [
    { id: 'tower', label: 'The tower' },
    { id: 'sea', label: 'The sea' },
    { id: 'shore', label: 'The shore' },
  ];
  const files = {
    'site.json': site({ characterGroups: groups }),
    'characters/a.json': character('a', { group: 'shore', order: 1 }),
    'characters/b.json': character('b', { group: 'tower', order: 2 }),
    'characters/c.json': character('c', { group: 'tower', order: 1 }),
    'characters/d.json': character('d', { group: 'sea', order: 1, reveal: 's3' }),
  };
  const list = pageAt('/characters', 'characters', files, 1);
  expect(list.characters.map(({ path }) => path)).toEqual(['/characters/c', '/characters/b', '/characters/a']);
  expect(list.groups.map(({ id }) => id)).toEqual(['tower', 'shore']);
});

test('a relationship is listed once the other character is revealed', () => {
  const other = { to: 'helper', label: 'helper', sources: citesLeaf, reveal: 'premise' };
  const files = {
    'characters/keeper.json': character('keeper', { relationships: [other] }),
    'characters/helper.json': character('helper', { reveal: 's3' }),
  };
  expect([1, 2].map((part) => pageAt('/characters/keeper', 'character', files, part).relationships)).toEqual([
    [],
    [{ to: { path: '/characters/helper', title: 'helper' }, label: 'helper', citations: [1] }],
  ]);
});

test('an entity without a page of its own is on the list of its kind, and links lead there', () => {
  const files = {
    'characters/keeper.json': character('keeper', { body: body('He knows [the extra](character:extra).') }),
    'characters/extra.json': character('extra', {
      order: 2,
      entry: true,
      body: body('A name in a list.'),
      claims: [claim('age', '9', '10')],
    }),
  };
  const list = pageAt('/characters', 'characters', files);
  expect(list.characters.map(({ path }) => path)).toEqual(['/characters/keeper']);
  expect(
    list.entries.map(({ id, paragraphs, claims }) => [
      id,
      paragraphs.map(({ text }) => plainText(text)),
      claims.length,
    ]),
  ).toEqual([['extra', ['A name in a list.'], 1]]);
  expect(list.references.map(({ number }) => number)).toEqual([1]);
  expect(() => pageAt('/characters/extra', 'character', files)).toThrow('/characters/extra is no page');
  const [keeper] = pageAt('/characters/keeper', 'character', files).sections;
  expect(keeper?.paragraphs[0]?.text[1]).toEqual({
    kind: 'page-link',
    path: '/characters',
    hash: '#extra',
    children: ['the extra'],
  });
  expect(pageAt('/disagreements', 'disagreements', files).disagreements.map((each) => each.page)).toEqual([
    { path: '/characters', hash: '#extra', title: 'extra' },
  ]);
});
