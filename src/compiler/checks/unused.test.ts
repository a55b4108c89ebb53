import { expect, test } from 'vitest';
import { check } from '#tests/fixtures/check-output.ts';
import { body, character, place, source, squareStrokes } from '#tests/fixtures/small-wiki.ts';

// Sources and icons that nothing uses.

test('a source that only itself cites', () => {
  const projector = source('projector', { body: body({ text: 'A paper.[^projector]', reveal: 'premise' }) });
  expect(check({ 'sources/projector.json': projector })).toMatchInlineSnapshot(`
    "content/sources/projector.json:2:9  warning: unused-source
      at id
      1 | {
      2 |   "id": "projector",
        |         ^
      Nothing cites the source "projector".
      Fix: Cite it where it supports something, or remove the file."
  `);
});

test('a source may be cited by an invalid file', () => {
  expect(check({ 'sources/projector.json': source('projector'), 'places/tower.json': '{' })).not.toContain(
    'unused-source',
  );
});

test('an icon that nothing shows, and two with the same id', () => {
  const icons = [
    { id: 'lamp', title: 'A lamp', reveal: 'premise', strokes: squareStrokes },
    { id: 'oar', title: 'An oar', reveal: 'premise', strokes: squareStrokes },
    { id: 'lamp', title: 'Another lamp', reveal: 'premise', strokes: squareStrokes },
  ];
  const keeper = character('keeper', { emblem: { shape: 'circle', colour: 'rose', icon: 'lamp' } });
  expect(check({ 'icons.json': { icons }, 'characters/keeper.json': keeper })).toMatchInlineSnapshot(`
    "content/icons.json:15:13  error: unused-icon
      at icons[1].id
      14 |     {
      15 |       "id": "oar",
         |             ^
      Nothing shows the icon "oar".
      Fix: Name it in an emblem, in "icon" of a file, or in "hero" of site.json; or remove it.

    content/icons.json:26:13  error: duplicate-id
      at icons[2].id
      25 |     {
      26 |       "id": "lamp",
         |             ^
      The id "lamp" is used twice in icons.
      Fix: Give each its own id."
  `);
  const tower = place('tower', { icon: 'oar' });
  const well = { 'icons.json': { icons: icons.slice(0, 2) }, 'characters/keeper.json': keeper };
  expect(check({ ...well, 'places/tower.json': tower })).toBe('');
});
