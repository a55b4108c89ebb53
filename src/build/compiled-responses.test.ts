import { expect, test } from 'vitest';
import { contentOf, inventedFiles } from '#tests/fixtures/content.ts';
import { siteFiles } from '#tests/fixtures/site-files.ts';
import { compiledResponses } from './compiled-responses.ts';

const content = contentOf(inventedFiles);

test('answers every data address with the bytes of the built site, in any order of requests', () => {
  const files = siteFiles(content);
  expect(answersTo([...files.keys()])).toEqual(files);
  expect(answersTo([...files.keys()].toReversed())).toEqual(new Map([...files].toReversed()));
});

test.each([
  '/data/4/parts.json',
  '/data/0/pointers-1-of-1.json',
  '/data/pages/0123456789abcdef.json',
  '/data/1/',
  '/film',
  '',
])('returns null for "%s"', (address) => {
  expect(compiledResponses(content)(address)).toBe(null);
});

function answersTo(addresses: readonly string[]): Map<string, string | null> {
  const answer = compiledResponses(content);
  return new Map(addresses.map((address) => [address, answer(address)]));
}
