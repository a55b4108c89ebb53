import { expect, test } from 'vitest';
import { filePacker } from '#build/pack-files.ts';
import { wholeValueText } from '#entities/value-text.ts';
import { contentOf, inventedFiles } from '#tests/fixtures/content.ts';
import { siteFiles } from '#tests/fixtures/site-files.ts';
import { oneFileSource } from './one-file-source.ts';
import type { PackedFiles } from './packed-files.ts';

const files = siteFiles(contentOf(inventedFiles));
const isWords = (address: string) => address.includes('/search/words-');
const packer = filePacker();
for (const [address, body] of files) if (!isWords(address)) packer.add(address, body);
const source = oneFileSource(JSON.parse([...packer.json()].join('')) as PackedFiles, wholeValueText);

test('every data file of every part is as on the site, and so are the words, which it finds in the pages', async () => {
  expect([...files.keys()].filter(isWords).length).toBeGreaterThan(4);
  for (const [address, body] of files) expect(await source.read(address), address).toEqual(JSON.parse(body));
});

test('never waits for a network, and has no other file', async () => {
  expect(source.networkMode).toBe('always');
  await expect(source.read('/data/9/parts.json')).rejects.toThrow('There is no data file at /data/9/parts.json.');
});
