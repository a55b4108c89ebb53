import { expect, test } from 'vitest';
import { contentOf } from '#tests/fixtures/content.ts';
import { body, character, place, squareStrokes, wiki } from '#tests/fixtures/small-wiki.ts';
import type { Part } from '#wiki/part.ts';
import { pageAt } from '#tests/fixtures/page-at.ts';
import { compilePart } from './compile-site.ts';

test('the description of a page is its first sentence, or its title if it has no text', () => {
  const files = {
    'characters/keeper.json': character('keeper', { body: body('The *keeper* of Pier No. 7. He is alone.') }),
    'characters/helper.json': character('helper'),
  };
  expect(pageAt('/characters/keeper', 'character', files).description).toBe('The keeper of Pier No. 7.');
  expect(pageAt('/characters/helper', 'character', files).description).toBe('helper');
});

test('an emblem has its object, and an entity its icon, once the icon is revealed', () => {
  const files = {
    'icons.json': { icons: [{ id: 'lamp', title: 'A lamp', reveal: 's3', strokes: squareStrokes }] },
    'characters/keeper.json': character('keeper', {
      reveal: 'premise',
      emblem: { shape: 'circle', colour: 'rose', icon: 'lamp' },
    }),
    'places/tower.json': place('tower', { reveal: 'premise', icon: 'lamp' }),
  };
  const shownAt = (part: number) => {
    const { pages } = compilePart(contentOf(wiki(files)), part as Part);
    return [...pages.values()].flatMap(({ page: one }) => [
      ...('emblem' in one && one.emblem ? [one.emblem.strokes] : []),
      ...('icon' in one && one.icon ? [one.icon.title] : []),
    ]);
  };
  expect(shownAt(1)).toEqual([[]]);
  expect(shownAt(2)).toEqual([squareStrokes, 'A lamp']);
});
