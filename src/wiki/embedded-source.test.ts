import { expect, test } from 'vitest';
import { DataMissing } from './content-source.ts';
import { embeddedSource } from './embedded-source.ts';

const source = embeddedSource({ '/data/site.json': { id: 'lantern-room' } });

test('returns embedded files', async () => {
  expect(await source.read('/data/site.json')).toEqual({ id: 'lantern-room' });
});

test('a file that is not embedded throws DataMissing', async () => {
  await expect(source.read('/data/3/parts.json')).rejects.toEqual(new DataMissing('/data/3/parts.json'));
});

test('never waits for a network', () => {
  expect(source.networkMode).toBe('always');
});
