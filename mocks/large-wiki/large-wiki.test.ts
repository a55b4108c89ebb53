import { expect, test } from 'vitest';
import { formatProblem } from '#compiler/problem.ts';
import { readContent } from '#compiler/read-content.ts';
import { collectionNames } from '#wiki/collections.ts';
import { largeWiki } from './large-wiki.ts';

test.each([40, 200])('a wiki of %i entities has no problem', (entities) => {
  const { content, problems } = readContent(largeWiki(entities));
  expect(problems.map((problem) => formatProblem(problem, 'large-wiki'))).toEqual([]);
  const found = collectionNames.map((name) => content?.entities[name].size ?? 0).reduce((sum, size) => sum + size);
  expect(Math.abs(found - entities)).toBeLessThan(6);
});

test('it is the same each time, and as dense when it is larger', () => {
  expect(largeWiki(40)).toEqual(largeWiki(40));
  const sizes = [40, 400].map((entities) => {
    const files = largeWiki(entities).filter(({ path }) => path.includes('/'));
    return files.reduce((sum, { text }) => sum + text.length, 0) / files.length;
  });
  expect((sizes[1] ?? 0) / (sizes[0] ?? 1)).toBeCloseTo(1, 1);
});
