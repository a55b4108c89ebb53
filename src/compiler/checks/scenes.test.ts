import { expect, test } from 'vitest';
import { check } from '#tests/fixtures/check-output.ts';
import { character, event, parts } from '#tests/fixtures/small-wiki.ts';

// Scenes: their part, their name, and who is in them.

test('a scene that is in no part', () => {
  const files = { 'events/s9.json': event('s9'), 'parts.json': parts(['s1']) };
  expect(check(files)).toMatchInlineSnapshot(`
    "content/events/s9.json:2:9  error: scene-without-part
      at id
      1 | {
      2 |   "id": "s9",
        |         ^
      The scene "s9" is in no part of the film, so it is unknown when it may be shown.
      Fix: Add it to the scenes of a part in parts.json, in screen order."
  `);
});

test('a scene that is revealed before its number, and has no title yet', () => {
  const title = { text: 'The flight', reveal: 's3' };
  expect(check({ 'events/s3.json': event('s3', { title }) })).toMatchInlineSnapshot(`
    "content/events/s3.json:6:15  error: no-name
      at title.reveal
      5 |     "text": "The flight",
      6 |     "reveal": "s3"
        |               ^
      The scene "s3" has no name at first: it is revealed from before watching on, its number only from part 2 on, where it is first shown, and its title only from part 2 on.
      Fix: Add a title with the "reveal" of the scene, "premise", or set a later "reveal" on the scene, such as "s3"."
  `);
  const unsaid = event('s3', { title: { text: 'The flight' } });
  expect(check({ 'events/s3.json': unsaid })).toMatchInlineSnapshot(`
    "content/events/s3.json:4:12  warning: no-reveal
      at title
      3 |   "reveal": "premise",
      4 |   "title": {
        |            ^
      This has no "reveal", so it is hidden until the end of the film.
      Fix: Add "reveal": "premise" for what may be known before watching, or the id of the scene after which it is understood.

    content/events/s3.json:4:12  error: no-name
      at title
      3 |   "reveal": "premise",
      4 |   "title": {
        |            ^
      The scene "s3" has no name at first: it is revealed from before watching on, its number only from part 2 on, where it is first shown, and its title only from part 2 on.
      Fix: Add a title with the "reveal" of the scene, "premise", or set a later "reveal" on the scene, such as "s3"."
  `);
  const untitled = event('s3', { title: undefined });
  expect(check({ 'events/s3.json': untitled })).toMatchInlineSnapshot(`
    "content/events/s3.json:1:1  error: no-name
      at title
      1 | {
        | ^
      The scene "s3" has no name at first: it is revealed from before watching on, its number only from part 2 on, where it is first shown, and it has no title.
      Fix: Add a title with the "reveal" of the scene, "premise", or set a later "reveal" on the scene, such as "s3"."
  `);
  // A title from the beginning, or a number from the part that shows it: either is a name.
  expect(check({ 'events/s3.json': event('s3') })).toBe('');
  expect(check({ 'events/s3.json': event('s3', { reveal: 's3', title }) })).toBe('');
  const twice = { 'parts.json': parts(['s1'], ['s2'], ['s1', 's3']) };
  const late = { text: 'The flight', reveal: 's3' };
  expect(check({ ...twice, 'events/s1.json': event('s1', { reveal: 's2', title: late }) })).toBe('');
});

test('a main character who is in no scene', () => {
  expect(check({ 'characters/keeper.json': character('keeper', { main: true }) })).toMatchInlineSnapshot(`
    "content/characters/keeper.json:14:11  error: in-no-scene
      at main
      13 |   "order": 104,
      14 |   "main": true
         |           ^
      The main character "keeper" is in no scene.
      Fix: Add { "id": "keeper" } to the characters of a file in events/, or remove "main" here."
  `);
});

test('a main character may be in an invalid scene', () => {
  const files = { 'characters/keeper.json': character('keeper', { main: true }), 'events/s1.json': '{' };
  expect(check(files)).not.toContain('in-no-scene');
});

test('a scene of parts.json without a file, and one that is listed twice in a row', () => {
  const files = { 'parts.json': parts(['s1', 's1', 's2'], ['s3', 's1']), 'events/s2.json': null };
  expect(check(files)).toMatchInlineSnapshot(`
    "content/parts.json:7:9  error: duplicate-id
      at parts[0].scenes[1]
      6 |         "s1",
      7 |         "s1",
        |         ^
      The scene "s1" follows itself.
      Fix: Remove one of the two. A scene that is shown twice has others between its showings.

    content/parts.json:8:9  error: unknown-id
      at parts[0].scenes[2]
      7 |         "s1",
      8 |         "s2"
        |         ^
      "s2" is not the id of a file in events/.
      Fix: Add events/s2.json, or remove the scene here: it would move the part that readers have stored.
      Did you mean "s1"?"
  `);
});

test('a scene whose file is invalid has a file', () => {
  expect(check({ 'events/s1.json': '{' })).not.toContain('unknown-id');
});
