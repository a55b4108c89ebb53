import { linkTitle } from '#entities/neutral-name.ts';
import { pageTitle } from '#entities/page-title.ts';
import { expect, test } from 'vitest';
import { contentOf } from '#tests/fixtures/content.ts';
import { character, event, parts, wiki } from '#tests/fixtures/small-wiki.ts';
import { allParts, servedAt } from '#tests/fixtures/site-files.ts';
import { pageAt } from '#tests/fixtures/page-at.ts';

test('a scene is called by its number until its title is revealed, wherever it is linked', () => {
  const files = {
    'events/s1.json': event('s1', { order: 4, reveal: 's1', title: { text: 'The flight', reveal: 's3' } }),
    'events/s2.json': event('s2', { order: 5 }),
  };
  const names = [1, 2].map((part) => [
    pageTitle(pageAt('/timeline/s1', 'event', files, part)),
    ...[
      pageAt('/timeline', 'timeline', files, part).events[0]?.page,
      pageAt('/timeline/s2', 'event', files, part).previous,
    ].map((link) => link && linkTitle(link)),
  ]);
  expect(names).toEqual([Array(3).fill('Scene 1'), Array(3).fill('The flight')]);
});

// The court opens the film and is shown again; in the story it comes last. All four scenes are known before watching.
const frame = {
  'parts.json': parts(['court', 's1'], ['s2', 'court'], ['s3']),
  'characters/keeper.json': character('keeper'),
  'events/court.json': event('court', { order: 7140, characters: [{ id: 'keeper' }] }),
  'events/s1.json': event('s1', { order: 7110 }),
  'events/s2.json': event('s2', { order: 7120, characters: [{ id: 'keeper' }] }),
  'events/s3.json': event('s3', { order: 7130, characters: [{ id: 'keeper' }] }),
};

test('the number of a scene is its rank by first showing, shown from the part of that showing on', () => {
  const numbers = [0, 1, 2, 3].map((part) => {
    const listed = pageAt('/timeline', 'timeline', frame, part).events;
    const found = Object.fromEntries(listed.map((scene) => [scene.page.title?.slice(-2), scene.number]));
    const alone = listed.map(({ page: { path } }) => pageAt(path, 'event', frame, part).event.number);
    expect(alone).toEqual(listed.map(({ number }) => number));
    return found;
  });
  expect(numbers).toEqual([
    { s1: undefined, s2: undefined, s3: undefined, rt: undefined },
    { s1: 2, s2: undefined, s3: undefined, rt: 1 },
    { s1: 2, s2: 3, s3: undefined, rt: 1 },
    { s1: 2, s2: 3, s3: 4, rt: 1 },
  ]);
});

test('no data of a part contains the number of a scene that it has not reached, or any position in the story', () => {
  const content = contentOf(wiki(frame));
  const found = allParts(content).map((part) => {
    const text = [...servedAt(content, part).values()].join('\n');
    expect(text).not.toMatch(/\b71\d0\b/);
    const numbers = [...text.matchAll(/"path":"\/timeline\/\w+","number":(\d+)|"number":(\d+),"screen"/g)];
    return Math.max(0, ...numbers.map(([, named, field]) => Number(named ?? field)));
  });
  expect(found).toEqual([0, 2, 3, 4]);
});

test('a scene of the premise is called by its title; the checks refuse one without a name', () => {
  const titleOf = (part: number) => pageAt('/timeline/s3', 'event', frame, part).title;
  expect([0, 1, 2, 3].map(titleOf)).toEqual(Array(4).fill('Title of s3'));
  const nameless = {
    ...frame,
    'events/s3.json': event('s3', { order: 3, title: { text: 'The flight', reveal: 's3' } }),
  };
  expect(() => pageAt('/timeline/s3', 'event', nameless)).toThrow('no-name');
});

test('scenes are in story order, with the screen positions that the part has reached', () => {
  const files = {
    'parts.json': parts(['court', 's1'], ['s2', 'court']),
    'events/court.json': event('court', { order: 3 }),
    'events/s1.json': event('s1', { order: 1 }),
    'events/s2.json': event('s2', { order: 2, reveal: 's2' }),
  };
  const listed = [0, 1, 2].map((part) =>
    pageAt('/timeline', 'timeline', files, part).events.map(({ page: { path }, screen }) => [
      path,
      ...screen.map(({ position }) => position),
    ]),
  );
  expect(listed).toEqual([
    [['/timeline/s1'], ['/timeline/court']],
    [
      ['/timeline/s1', 2],
      ['/timeline/court', 1],
    ],
    [
      ['/timeline/s1', 2],
      ['/timeline/s2', 3],
      ['/timeline/court', 1, 4],
    ],
  ]);
});

test('the neighbours of a scene are the nearest scenes that the part knows', () => {
  const files = {
    'events/s1.json': event('s1', { order: 1 }),
    'events/s2.json': event('s2', { order: 2, reveal: 's3' }),
    'events/s3.json': event('s3', { order: 3 }),
  };
  const next = [1, 2].map((part) => pageAt('/timeline/s1', 'event', files, part).next?.path);
  expect(next).toEqual(['/timeline/s3', '/timeline/s2']);
});
