import { expect, test } from 'vitest';
import { filePacker } from '#build/pack-files.ts';
import { wholeValueText } from '#entities/value-text.ts';
import { contentOf, inventedFiles } from '#tests/fixtures/content.ts';
import { longLists } from '#tests/fixtures/long-lists.ts';
import { siteFiles } from '#tests/fixtures/site-files.ts';
import { oneFileSource } from './one-file-source.ts';
import type { PackedFiles } from './packed-files.ts';

const isWords = (address: string) => address.includes('/search/words-');

function sourceOf(files: ReadonlyMap<string, string>) {
  const packer = filePacker();
  for (const [address, body] of files) if (!isWords(address)) packer.add(address, body);
  return oneFileSource(JSON.parse([...packer.json()].join('')) as PackedFiles, wholeValueText);
}

test.each([
  ['an invented film', inventedFiles],
  ['a wiki with lists of several pages', longLists()],
])(
  'every data file of %s is as on the site, and so are the words, which it finds in the pages',
  async (_, authored) => {
    const files = siteFiles(contentOf(authored));
    const source = sourceOf(files);
    expect([...files.keys()].filter(isWords).length).toBeGreaterThan(2);
    for (const [address, body] of files) expect(await source.read(address), address).toEqual(JSON.parse(body));
  },
);

test('never waits for a network, and has no other file', async () => {
  const source = sourceOf(siteFiles(contentOf(inventedFiles)));
  expect(source.networkMode).toBe('always');
  await expect(source.read('/data/9/parts.json')).rejects.toThrow('There is no data file at /data/9/parts.json.');
});
