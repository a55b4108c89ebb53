import { expect, test } from 'vitest';
import { contentOf } from '#tests/fixtures/content.ts';
import { character, event, onScene, parts, place, wiki } from '#tests/fixtures/small-wiki.ts';
import type { Part } from '#wiki/part.ts';
import { compilePart } from '../compile-site.ts';

const at = (part: number, files: Record<string, unknown>, path: string) => {
  const content = contentOf(wiki({ 'parts.json': parts(['s1', 's2'], ['s3']), ...files }));
  const page = [...compilePart(content, part as Part).pages.values()].find((each) => each.page.path === path)?.page;
  return page && 'companions' in page ? page.companions.map(({ title, scenes }) => [title, scenes]) : null;
};
const people = {
  'characters/keeper.json': character('keeper', { order: 1 }),
  'characters/clerk.json': character('clerk', { order: 2 }),
  'characters/baker.json': character('baker', { order: 3 }),
  'characters/hermit.json': character('hermit', { order: 4 }),
  'places/tower.json': place('tower'),
};
const scenes = {
  'events/s1.json': event('s1', { order: 1, place: 'tower', characters: onScene('keeper', 'baker', 'clerk') }),
  'events/s2.json': event('s2', { order: 2, characters: onScene('keeper', 'baker') }),
};

test('companions are those who share a scene, most shared scenes first, without the character itself', () => {
  const files = { ...people, ...scenes };
  expect(at(0, files, '/characters/keeper')).toEqual([
    ['baker', 2],
    ['clerk', 1],
  ]);
  expect(at(0, files, '/characters/hermit')).toEqual([]);
});

test('companions with equally many scenes are in the order of the characters', () => {
  const files = { ...people, 'events/s1.json': event('s1', { characters: onScene('keeper', 'baker', 'clerk') }) };
  expect(at(0, files, '/characters/keeper')).toEqual([
    ['clerk', 1],
    ['baker', 1],
  ]);
});

test('a place has the characters of the scenes that happen there', () => {
  expect(at(0, { ...people, ...scenes }, '/places/tower')).toEqual([
    ['keeper', 1],
    ['clerk', 1],
    ['baker', 1],
  ]);
});

test('scenes and appearances of later parts count only from there on', () => {
  const files = {
    ...people,
    'characters/hermit.json': character('hermit', { reveal: 's3', order: 4 }),
    'events/s1.json': event('s1', {
      order: 1,
      characters: [...onScene('keeper', 'baker', 'hermit'), { id: 'clerk', reveal: 's3' }],
    }),
    'events/s3.json': event('s3', { order: 2, reveal: 's3', characters: onScene('keeper', 'baker') }),
  };
  expect(at(1, files, '/characters/keeper')).toEqual([['baker', 1]]);
  expect(at(2, files, '/characters/keeper')).toEqual([
    ['baker', 2],
    ['clerk', 1],
    ['hermit', 1],
  ]);
});
