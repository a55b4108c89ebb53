import { expect, test } from 'vitest';
import { check } from '#tests/fixtures/check-output.ts';
import { drawing, event, parts, place, site, svg } from '#tests/fixtures/small-wiki.ts';

// Drawings: a picture and a file that describes it.

const tower = place('tower', { drawing: 'lamp' });
const described = { 'drawings/lamp.json': drawing('lamp'), 'places/tower.json': tower };

test('a drawing with both files, named by a place', () => {
  expect(check({ ...described, 'drawings/lamp.svg': svg() })).toBe('');
});

test('a description without a picture, and a picture without a description', () => {
  expect(check({ ...described, 'drawings/lamb.svg': svg() })).toMatchInlineSnapshot(`
    "content/drawings/lamb.svg:1:1  error: missing-file
      1 | <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 18"><path fill="#16242b" d="M0 0h32v18H0
        | ^
      There is no file beside this picture that describes it.
      Fix: Add drawings/lamb.json with "id", "title", "alt", "reveal", "credit", "width" and "height", or remove this file.
      Did you mean "lamp"?

    content/drawings/lamp.json:2:9  error: missing-file
      at id
      1 | {
      2 |   "id": "lamp",
        |         ^
      There is no picture beside this file.
      Fix: Add drawings/lamp.svg, or remove this file.
      Did you mean "lamb"?"
  `);
});

test('a picture in another folder, and one whose name is no id', () => {
  expect(check({ 'places/tower.svg': svg(), 'drawings/The Lamp.svg': svg() })).toMatchInlineSnapshot(`
    "content/drawings/The Lamp.svg:1:1  error: unknown-collection
      1 | <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 18"><path fill="#16242b" d="M0 0h32v18H0
        | ^
      No file is read from here.
      Fix: Put it in one of <collections>, drawings, with an id as its name: characters/old-miller.json.

    content/places/tower.svg:1:1  error: unknown-collection
      1 | <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 18"><path fill="#16242b" d="M0 0h32v18H0
        | ^
      No file is read from here.
      Fix: Put it in one of <collections>, drawings, with an id as its name: characters/old-miller.json."
  `);
});

test('an id that is not the name of the file', () => {
  const files = { ...described, 'drawings/lamp.json': drawing('lantern'), 'drawings/lamp.svg': svg() };
  expect(check(files)).toContain('error: id-is-not-file-name');
});

test('a picture that is not XML', () => {
  expect(check({ ...described, 'drawings/lamp.svg': svg().replace('/>', '>') })).toMatchInlineSnapshot(`
    "content/drawings/lamp.svg:1:105  error: not-svg
      1 | 18"><path fill="#16242b" d="M0 0h32v18H0z"></svg>
        |                                                 ^
      This is not XML: unexpected close tag.
      Fix: Check the tags and quotes just before this position."
  `);
});

test('a picture with something that it may not have, and of another size', () => {
  const picture = svg().replace('0 0 32 18', '0 0 64 36').replace('d="', 'onload="alert(1)"\n  d="');
  expect(check({ ...described, 'drawings/lamp.svg': picture })).toMatchInlineSnapshot(`
    "content/drawings/lamp.svg:1:1  error: wrong-size
      1 | <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 36"><path fill="#16242b" onload="alert(1
        | ^
      The "viewBox" is "0 0 64 36", and the file beside it says 32 × 18.
      Fix: Write viewBox="0 0 32 18", or correct "width" and "height" there.

    content/drawings/lamp.svg:1:82  error: not-in-svg
      1 | <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 36"><path fill="#16242b" onload="alert(1
        |                                                                                  ^
      A drawing may not have the attribute "onload".
      Fix: Remove it, or say the same with an attribute of shapes and colours."
  `);
});

test('a drawing that nothing shows', () => {
  const files = { 'drawings/lamp.json': drawing('lamp'), 'drawings/lamp.svg': svg() };
  expect(check(files)).toMatchInlineSnapshot(`
    "content/drawings/lamp.json:2:9  error: unused-drawing
      at id
      1 | {
      2 |   "id": "lamp",
        |         ^
      Nothing shows the drawing "lamp".
      Fix: Name it in "drawing" of a part, a scene, a place or a motif, in "portraits" of a character, or in site.json; or remove both files."
  `);
});

test('an unknown drawing', () => {
  expect(check({ 'places/tower.json': tower })).toMatchInlineSnapshot(`
    "content/places/tower.json:12:14  error: unknown-id
      at drawing
      11 |   },
      12 |   "drawing": "lamp"
         |              ^
      "lamp" is not the id of a file in drawings/.
      Fix: Write the id of a file in drawings/, or add it there."
  `);
});

test('a drawing that is later than the part that it heads', () => {
  const schedule = parts(['s1', 's2'], ['s3']);
  const [first, second] = schedule.parts;
  const named = {
    parts: [
      { ...first, drawing: 'lamp' },
      { ...second, drawing: 'lamp' },
    ],
  };
  const files = {
    'parts.json': named,
    'events/s3.json': event('s3'),
    'drawings/lamp.json': drawing('lamp', { reveal: 's3' }),
    'drawings/lamp.svg': svg(),
  };
  expect(check(files)).toMatchInlineSnapshot(`
    "content/parts.json:9:18  error: too-early
      at parts[0].drawing
      8 |       ],
      9 |       "drawing": "lamp"
        |                  ^
      This part ends before its drawing may be shown: "lamp" is shown from part 2 on.
      Fix: Name a drawing that is revealed by then, or set an earlier "reveal" in drawings/lamp.json."
  `);
});

test('a drawing that is not for everybody, on a page that is', () => {
  const files = {
    'site.json': site({ groupDrawing: 'lamp', stateDrawings: { offline: 'lamp' } }),
    'drawings/lamp.json': drawing('lamp', { reveal: 's3' }),
    'drawings/lamp.svg': svg(),
  };
  expect(check(files)).toMatchInlineSnapshot(`
    "content/site.json:91:16  error: late
      at stateDrawings.offline
      90 |   "stateDrawings": {
      91 |     "offline": "lamp"
         |                ^
      Everybody sees this page, and the drawing "lamp" is not for everybody.
      Fix: Name one with "reveal": "premise", or set that in drawings/lamp.json."
  `);
});
