import { expect, test } from 'vitest';
import { linkTarget } from './preview-data.ts';

test.each([
  ['/characters/rada', '/', '/characters/rada', ''],
  ['/full/characters/rada', '/', '/characters/rada', ''],
  ['/full/film', '/', '/film', ''],
  ['/people/page/2#ada', '/', '/people/page/2', 'ada'],
  ['/wiki/places#pier', '/wiki/', '/places', 'pier'],
  ['/wiki/characters/rada?x=1#names', '/wiki', '/characters/rada', 'names'],
  ['#/characters/rada#names', '#/', '/characters/rada', 'names'],
])('%s below %s leads to %s', (href, root, path, hash) => {
  expect(linkTarget(href, root)).toEqual({ path, hash });
});

test.each([
  ['/characters', '/'],
  ['/', '/'],
  ['/full', '/'],
  ['/timeline?order=screen', '/'],
  ['/people/page/2', '/'],
  ['/sources/river-post/page/2', '/'],
  ['https://example.org/characters/rada', '/'],
  ['//example.org/characters/rada', '/'],
  ['/elsewhere/characters/rada', '/wiki/'],
  ['', '/'],
])('%s below %s is not a link to a single thing', (href, root) => {
  expect(linkTarget(href, root)).toBe(null);
});
